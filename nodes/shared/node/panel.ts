import type { Line } from './form';

/** One line as it stands in the panel of a node, for the operations that have it there. */
export interface SharedLine<Operation> extends Line {
	operations: Operation[];
}

/**
 * The forms of several operations, laid over each other: lines that are the same in several of them stand in the panel
 * once, in an order that is right for each operation. Where there is none, for what is above another line in one form
 * and below it in the next, the line stands in the panel once more.
 */
export class Panel<Operation> {
	private readonly places: Array<Place<Operation>> = [];
	private readonly byKey = new Map<string, Array<Place<Operation>>>();

	/** Adds the form of an operation, its lines from top to bottom. */
	add(operation: Operation, form: readonly Line[]): void {
		let above: Place<Operation> | undefined;
		for (const line of form) {
			const place = this.placeBelow(above, line);
			place.line.operations.push(operation);
			above?.below.add(place);
			above = place;
		}
	}

	/** All lines from top to bottom. */
	lines(): Array<SharedLine<Operation>> {
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
			lines.push(next.line);
		}
		return lines;
	}

	/** Where the line stands already, unless it would have to stand above itself; a new place otherwise. */
	private placeBelow(above: Place<Operation> | undefined, line: Line): Place<Operation> {
		const key = JSON.stringify([line.name, line.property, line.shown]);
		const alike = this.byKey.get(key) ?? [];
		const known = alike.find((place) => !(above && isAbove(place, above)));
		if (known) return known;
		const place: Place<Operation> = { line: { ...line, operations: [] }, below: new Set() };
		this.places.push(place);
		this.byKey.set(key, [...alike, place]);
		return place;
	}
}

interface Place<Operation> {
	line: SharedLine<Operation>;
	/** What stands directly below it in some form. */
	below: Set<Place<Operation>>;
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
