/** Rows of what is said, as opposed to what a workspace is set up with. */
const SAID = ['conversation', 'message', 'part'];

/** Hands out ids that look like Intercom's and are the same in every run. */
export class Identifiers {
	private readonly counts = new Map<string, number>();

	/** @param skipped how many ids earlier runs may have used for what was said in them */
	constructor(
		private readonly now: () => number,
		private readonly skipped = 0,
	) {}

	/** The next of a row of numbers, as text: '101', '102' … */
	number(row: string, first: number): string {
		const next = this.counts.get(row) ?? first + (SAID.includes(row) ? this.skipped : 0);
		this.counts.set(row, next + 1);
		return String(next);
	}

	/** 24 hexadecimal digits, as contacts, companies and segments have: the time, then a count. */
	hexadecimal(row: string): string {
		const time = this.now().toString(16).padStart(8, '0');
		return time + Number(this.number(row, 1)).toString(16).padStart(16, '0');
	}

	/** A UUID in form: version 4 says that it is random, which this one only pretends. */
	uuid(row: string): string {
		const time = this.now().toString(16).padStart(8, '0');
		const count = Number(this.number(row, 1)).toString(16).padStart(12, '0');
		return `${time}-5a7d-4b0c-8e5a-${count}`;
	}
}
