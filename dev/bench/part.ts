/** One figure of the benchmark, and what it is compared with. */
export interface Row {
	/** The work, in the same words in each round: "3,000 updates, 100 ms until Intercom answers". */
	what: string;
	/** Who does it. */
	by: string;
	value: number;
	unit: Unit;
	/** The same work done by somebody else in the same round, in the same unit. */
	beside?: { by: string; value: number };
	/** What a reader has to know of it: how many were rejected or failed. */
	remark?: string;
}

type Unit = 's' | 'ms' | 'MB' | 'kB' | 'requests' | 'a second';

/** How much work is done. */
export interface Amount {
	/** All of it, however long it takes; otherwise what some twenty minutes allow, by a factor that the rows name. */
	full: boolean;
}

/** What a part found. */
export interface Measured {
	/** Everything that was measured, as it goes into the file of `--json`; printed as a table. */
	figures: object[];
	/** What the README says of it. */
	rows: Row[];
}

/** A part of the benchmark, in a file of its own and listed in parts.ts. */
export interface Part {
	/** For `--only`. */
	name: string;
	/** Does the work once; what is compared is done in the same call, one after the other. */
	measure(amount: Amount): Promise<Measured>;
}

/** A number of things, as it stands in a sentence. */
export const count = (number: number): string => number.toLocaleString('en');
