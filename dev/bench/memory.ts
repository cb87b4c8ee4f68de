import { SETTINGS } from './n8n-process';
import type { Part } from './part';
import { count } from './part';
import { inOneProcess } from './single';
import { BARE, load, OURS, publishTargets } from './triggers';

/** What n8n's process holds while events come in, in megabytes. */
interface MemoryFigure {
	settings: string;
	trigger: string;
	/** How many came in before it was looked at; the first are those that warm n8n up. */
	events: number;
	megabytes: number;
	/** The most so far. */
	peak: number;
	failed: number;
}

const CONNECTIONS = 10;
const BATCHES = 5;

/** Each trigger in an n8n of its own: what one leaves behind would be counted for the next. */
export const memory: Part = {
	name: 'memory',
	measure: async ({ full }) => {
		const batch = full ? 1_000 : 100;
		const figures: MemoryFigure[] = [];
		for (const [settings, env] of SETTINGS)
			for (const trigger of [BARE, OURS])
				figures.push(
					...(await inOneProcess(env, async ({ client, main }) => {
						const [target] = await publishTargets(client, [trigger]);
						const found: MemoryFigure[] = [];
						for (let number = 0; number <= BATCHES; number++) {
							const { failed } = await load(target!, batch, CONNECTIONS);
							await main.untilQuiet();
							const { now: megabytes, most: peak } = await main.memory();
							found.push({ settings, trigger, events: batch * (number + 1), megabytes, peak, failed });
						}
						return found;
					})),
				);
		const last = figures.filter(({ events }) => events === batch * (BATCHES + 1));
		return {
			figures,
			rows: last.map(({ settings, trigger, events, megabytes, peak }) => {
				const first = figures.find((other) => other.settings === settings && other.trigger === trigger)!;
				return {
					what: `n8n's memory after ${count(events)} events, ${CONNECTIONS} connections, ${settings}`,
					...{ by: trigger, value: megabytes, unit: 'MB' },
					beside: { by: `the same after ${count(first.events)}`, value: first.megabytes },
					remark: `${count(peak)} MB at the most`,
				};
			}),
		};
	},
};
