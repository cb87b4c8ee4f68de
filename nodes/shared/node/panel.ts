import type { Line } from './form';

/** One line as it stands in the panel of a node, for the operations that have it there. */
export interface SharedLine extends Line {
	operations: string[];
}

/**
 * The forms of several operations, laid over each other: lines that are the same in several of them stand in the panel
 * once, in an order that is right for each operation. Where there is none, for what is above another line in one form
 * and below it in the next, the line stands in the panel once more.
 */
export class Panel {
	private readonly places: Place[] = [];

	/** Adds the form of an operation, its lines from top to bottom. */
	add(operation: string, form: readonly Line[]): void {
		let above: Place | undefined;
		for (const line of form) {
			const place = this.placeBelow(above, line);
			place.line.operations.push(operation);
			above?.below.add(place);
			above = place;
		}
	}

	/** All lines from top to bottom. */
	lines(): SharedLine[] {
		const left = new Set(this.places);
		const lines: SharedLine[] = [];
		while (left.size > 0) {
			const next = [...left].find((place) => ![...left].some((other) => other.below.has(place)));
			if (!next) throw new Error('The lines of a panel stand in a circle');
			left.delete(next);
			lines.push(next.line);
		}
		return lines;
	}

	/** Where the line stands already, unless it would have to stand above itself; a new place otherwise. */
	private placeBelow(above: Place | undefined, line: Line): Place {
		const key = JSON.stringify([line.name, line.property, line.shown]);
		const known = this.places.find((place) => place.key === key && !(above && isAbove(place, above)));
		if (known) return known;
		const place: Place = { key, line: { ...line, operations: [] }, below: new Set() };
		this.places.push(place);
		return place;
	}
}

interface Place {
	/** What makes lines the same. */
	key: string;
	line: SharedLine;
	/** What stands directly below it in some form. */
	below: Set<Place>;
}

/** Whether a place stands somewhere above another, or is the same. */
function isAbove(place: Place, other: Place, seen = new Set<Place>()): boolean {
	if (place === other) return true;
	seen.add(place);
	return [...place.below].some((next) => !seen.has(next) && isAbove(next, other, seen));
}
