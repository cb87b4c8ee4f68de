import type { N8nProcess } from './n8n-process';
import { SETTINGS } from './n8n-process';
import type { Measured, Part, Row } from './part';
import { inOneProcess } from './single';
import type { Target } from './triggers';
import { alternating, BARE, COMPARED, load, publishTargets, share, sum, together, warmUp } from './triggers';

/** What an event costs that comes in, beside a bare Webhook node in the same n8n. */
interface IntakeFigure {
	settings: string;
	trigger: string;
	connections: number;
	/** Milliseconds of n8n's processor time an event, its execution included. */
	processor: number;
	/** Milliseconds until the sender has its answer. */
	p50: number;
	p99: number;
	/** Of the bare Webhook node's in the same round. */
	processorRatio: number;
	p50Ratio: number;
	/** Of n8n's process afterwards. */
	megabytes: number;
	failed: number;
}

const CONNECTIONS = [1, 10, 50];
/** Of a slice; more where fewer would not use the connections. */
const eventsFor = (connections: number) => Math.max(40, 2 * connections);

export const intake: Part = {
	name: 'intake',
	measure: async ({ full }) => {
		const figures: IntakeFigure[] = [];
		for (const [settings, env] of SETTINGS)
			figures.push(
				...(await inOneProcess(env, async ({ client, main }) => {
					const targets = await publishTargets(client, full ? undefined : COMPARED);
					return await measure(main, targets, settings);
				})),
			);
		return { figures, rows: rowsOf(figures) };
	},
};

function rowsOf(figures: IntakeFigure[]): Measured['rows'] {
	const shown = figures.filter(({ trigger }) => trigger !== BARE && COMPARED.includes(trigger));
	return shown.flatMap((figure): Row[] => {
		const { settings, connections, trigger: by, processor, p50, p99, processorRatio, p50Ratio } = figure;
		const at = `${connections} ${connections === 1 ? 'connection' : 'connections'}, ${settings}`;
		return [
			{
				what: `Processor time an event, its execution included; ${at}`,
				...{ by, unit: 'ms', value: processor, beside: { by: BARE, value: processor / processorRatio } },
			},
			{
				what: `Until the sender of an event has its answer, median; ${at}`,
				...{ by, unit: 'ms', value: p50, beside: { by: BARE, value: p50 / p50Ratio } },
				remark: `p99 ${Math.round(p99)} ms`,
			},
		];
	});
}

async function measure(main: N8nProcess, targets: Target[], settings: string): Promise<IntakeFigure[]> {
	await warmUp(targets);
	await main.untilQuiet();
	const figures: IntakeFigure[] = [];
	for (const connections of CONNECTIONS) {
		const events = eventsFor(connections);
		const found = await alternating(targets, async (target) => {
			const before = await main.processorTime();
			const loaded = await load(target, events, connections);
			await main.untilQuiet();
			const processor = (await main.processorTime()) - before;
			return { ...loaded, processor, megabytes: (await main.memory()).now };
		});
		const measured = [...found].map(([{ name: trigger }, slices]) => {
			const { times, failed } = together(slices);
			return {
				...{ settings, trigger, connections, failed },
				processor: sum(slices.map(({ processor }) => processor)) / (events * slices.length),
				...{ p50: share(times, 0.5), p99: share(times, 0.99) },
				megabytes: slices.at(-1)!.megabytes,
			};
		});
		const bare = measured.find(({ trigger }) => trigger === BARE)!;
		figures.push(
			...measured.map((figure) => ({
				...figure,
				processorRatio: figure.processor / bare.processor,
				p50Ratio: figure.p50 / bare.p50,
			})),
		);
	}
	return figures;
}
