/** Hands out ids that look like Intercom's and are the same in every run. */
export class Identifiers {
	private readonly counts = new Map<string, number>();

	constructor(private readonly now: () => number) {}

	/** The next of a row of numbers, as text: '101', '102' … */
	number(row: string, first: number): string {
		const next = this.counts.get(row) ?? first;
		this.counts.set(row, next + 1);
		return String(next);
	}

	/** 24 hexadecimal digits, as contacts, companies and segments have: the time, then a count. */
	hexadecimal(row: string): string {
		const time = this.now().toString(16).padStart(8, '0');
		return time + Number(this.number(row, 1)).toString(16).padStart(16, '0');
	}

	/** The shape of a UUID. */
	uuid(row: string): string {
		const digits = this.hexadecimal(row).padStart(32, '5ad0b0c0');
		return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-4$3-8$4-$5').slice(0, 36);
	}
}
