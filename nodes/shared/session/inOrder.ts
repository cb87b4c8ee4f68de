/**
 * Does work for each of the things that come, several at once, and gives the results in the order of the things. What
 * comes is taken as there is room for it, so that the next page of a list is asked for while the last one is worked on.
 * @param width how many to work on at the same time, at least 1; asked whenever there may be room
 * @throws what the list or the work throws, as soon as its turn comes; nothing more is begun then
 */
export async function* inOrder<Thing, Result>(
	things: AsyncIterable<Thing>,
	width: () => number,
	work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result, void> {
	const results: Array<Promise<Result>> = [];
	const change = new Change();
	let active = 0;
	let isStopped = false;
	let end: { failure?: unknown } | undefined;
	// One that is slow must not let all that come after it pile up.
	const isFull = () => !isStopped && (active >= width() || results.length >= HELD * width());

	const begin = async () => {
		for await (const thing of things) {
			while (isFull()) await change.next();
			if (isStopped) return;
			active++;
			const result = work(thing).finally(() => {
				active--;
				change.happened();
			});
			// Its failure is told when its turn comes.
			result.catch(() => {});
			results.push(result);
			change.happened();
		}
	};
	const begun = begin().then(
		() => (end = {}),
		(failure: unknown) => (end = { failure }),
	);
	void begun.then(() => change.happened());

	try {
		for (;;) {
			const next = results.shift();
			if (next) {
				change.happened();
				yield await next;
			} else if (!end) await change.next();
			else if ('failure' in end) throw end.failure;
			else return;
		}
	} finally {
		isStopped = true;
		change.happened();
	}
}

/** So many times as many results as are worked on at once are held at the most, until those before them are there. */
const HELD = 3;

/** Tells all who wait for it that something has changed. */
class Change {
	private waiting: Array<() => void> = [];

	async next(): Promise<void> {
		await new Promise<void>((resolve) => this.waiting.push(resolve));
	}

	happened(): void {
		for (const resolve of this.waiting.splice(0)) resolve();
	}
}
