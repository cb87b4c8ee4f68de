/** Fields that Intercom describes and no operation of the nodes sends, each with the reason. */

interface Unreachable {
	why: string;
	/** `METHOD /path`, as Intercom describes it. */
	of: string[];
	/** `query.page`, `body.from.id` */
	fields: string[];
}

const reasons: Unreachable[] = [];

/** The fields by operation. */
export const unreachable: ReadonlyMap<string, string[]> = reasons
	.flatMap(({ of: names, fields }) => names.map((name) => ({ name, fields })))
	.reduce(
		(known, { name, fields }) => known.set(name, [...(known.get(name) ?? []), ...fields]),
		new Map<string, string[]>(),
	);
