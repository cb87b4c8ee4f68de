import type { Line } from './form';
import { byTitle } from './form';

/** One line as it stands in the panel of a node, for the operations that have it there. */
export interface SharedLine<Operation> extends Line {
	operations: Operation[];
	options?: Array<SharedLine<Operation>>;
}

/**
 * The forms of several operations, laid over each other: lines that are the same in several of them stand in the panel
 * once, in an order that is right for each operation. Where there is none, for what is above another line in one form
 * and below it in the next, the line stands in the panel once more. Collections of one title that have options in common
 * are one line as well, where that makes the panel shorter.
 */
export class Panel<Operation> {
	private places: Array<Place<Operation>> = [];
	private readonly byKey = new Map<string, Array<Place<Operation>>>();

	/** @param lengthOf how long what n8n is told of a line becomes */
	constructor(private readonly lengthOf: (line: SharedLine<Operation>) => number) {}

	/** Adds the form of an operation, its lines from top to bottom. */
	add(operation: Operation, form: readonly Line[]): void {
		let above: Place<Operation> | undefined;
		for (const line of form) {
			const place = this.placeBelow(above, line);
			place.operations.push(operation);
			place.options.forEach(({ operations }) => operations.push(operation));
			above?.below.add(place);
			above = place;
		}
	}

	/** All lines from top to bottom. */
	lines(): Array<SharedLine<Operation>> {
		this.joinCollections();
		const above = new Map(this.places.map((place) => [place, 0]));
		const count = (place: Place<Operation>, change: number) =>
			place.below.forEach((next) => above.set(next, above.get(next)! + change));
		this.places.forEach((place) => count(place, 1));
		const lines: Array<SharedLine<Operation>> = [];
		while (above.size > 0) {
			const next = [...above].find(([, number]) => number === 0)?.[0];
			if (!next) throw new Error('The lines of a panel stand in a circle');
			above.delete(next);
			count(next, -1);
			lines.push(lineOf(next));
		}
		return lines;
	}

	/** Where the line stands already, unless it would have to stand above itself; a new place otherwise. */
	private placeBelow(above: Place<Operation> | undefined, line: Line): Place<Operation> {
		const key = keyOf(line);
		const alike = this.byKey.get(key) ?? [];
		const known = alike.find((place) => !(above && isAbove(place, above)));
		if (known) return known;
		const options = new Map<string, SharedLine<Operation>>();
		for (const option of line.options ?? []) {
			options.set(keyOf(option), { ...option, operations: [], options: undefined });
		}
		const place: Place<Operation> = { line, operations: [], options, below: new Set() };
		this.places.push(place);
		this.byKey.set(key, [...alike, place]);
		return place;
	}

	/** Makes one of the two collections that save most by it, until no two save anything. */
	private joinCollections(): void {
		// The editor shows a collection of a single option as a button, so that such a one stays as it is.
		let collections = this.places.filter(({ options }) => options.size > 1);
		let pairs = collections.flatMap((one, index) =>
			collections.slice(index + 1).flatMap((other) => this.pairOf(one, other)),
		);
		for (;;) {
			const possible = pairs.filter(({ one, other }) => !isAbove(one, other) && !isAbove(other, one));
			const [best] = possible.sort((a, b) => b.saved - a.saved);
			if (!best) return;
			this.join(best);
			const rest = collections.filter((place) => place !== best.one && place !== best.other);
			pairs = [
				...pairs.filter(({ one, other }) => rest.includes(one) && rest.includes(other)),
				...rest.flatMap((other) => this.pairOf(best.one, other)),
			];
			collections = [best.one, ...rest];
		}
	}

	/** Two collections that would be shorter as one; nothing for two others. */
	private pairOf(one: Place<Operation>, other: Place<Operation>): Array<Pair<Operation>> {
		if (!canBeOne(one, other)) return [];
		const both: Place<Operation> = {
			...one,
			length: undefined,
			operations: [...one.operations, ...other.operations],
			options: allOptions(one, other),
		};
		const saved = this.length(one) + this.length(other) - this.length(both);
		return saved > 0 ? [{ one, other, saved }] : [];
	}

	private length(place: Place<Operation>): number {
		place.length ??= this.lengthOf(lineOf(place));
		return place.length;
	}

	/** What stood below or above either stands below or above the first. */
	private join({ one, other }: Pair<Operation>): void {
		one.options = allOptions(one, other);
		one.operations.push(...other.operations);
		one.length = undefined;
		other.below.forEach((place) => one.below.add(place));
		this.places = this.places.filter((place) => place !== other);
		for (const { below } of this.places) if (below.delete(other)) below.add(one);
	}
}

interface Place<Operation> {
	line: Line;
	operations: Operation[];
	/** By what two that are the same have in common. */
	options: Map<string, SharedLine<Operation>>;
	/** What stands directly below it in some form. */
	below: Set<Place<Operation>>;
	length?: number;
}

interface Pair<Operation> {
	one: Place<Operation>;
	other: Place<Operation>;
	/** How much shorter the panel is with one of them. */
	saved: number;
}

const keyOf = ({ name, property, shown, options }: Line): string =>
	JSON.stringify([name, property, shown, options?.map(keyOf)]);

const lineOf = <Operation>({ line, operations, options }: Place<Operation>): SharedLine<Operation> => ({
	...line,
	operations,
	options: line.options && [...options.values()].sort(byTitle),
});

/** Whether one collection can stand for two. The editor begins an option as the first of its name in the collection. */
function canBeOne<Operation>(one: Place<Operation>, other: Place<Operation>): boolean {
	const isSame = keyOf({ ...one.line, options: [] }) === keyOf({ ...other.line, options: [] });
	const [some, more] = [one, other].map(({ options }) => [...options.values()]);
	return (
		isSame &&
		[...one.options.keys()].some((key) => other.options.has(key)) &&
		some!.every(({ name, property }) =>
			more!.every((option) => name !== option.name || beginsAlike(property, option.property)),
		)
	);
}

const beginsAlike = (one: Line['property'], other: Line['property']): boolean =>
	JSON.stringify(one.default) === JSON.stringify(other.default) &&
	one.typeOptions?.multipleValues === other.typeOptions?.multipleValues;

function allOptions<Operation>(
	one: Place<Operation>,
	other: Place<Operation>,
): Map<string, SharedLine<Operation>> {
	const options = new Map(one.options);
	for (const [key, option] of other.options) {
		const operations = [...(options.get(key)?.operations ?? []), ...option.operations];
		options.set(key, { ...option, operations });
	}
	return options;
}

/** Whether a place stands somewhere above another, or is the same. */
function isAbove<Operation>(
	place: Place<Operation>,
	other: Place<Operation>,
	seen = new Set<Place<Operation>>(),
): boolean {
	if (place === other) return true;
	seen.add(place);
	return [...place.below].some((next) => !seen.has(next) && isAbove(next, other, seen));
}
