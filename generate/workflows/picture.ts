import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { INode, IWorkflowBase } from 'n8n-workflow';

/**
 * A workflow as the canvas shows it, drawn from its file: notes, nodes, and the lines between them. A picture for
 * readers; the sizes are n8n's, the shapes are plain.
 */
export function pictureOf({ nodes, connections }: Pick<IWorkflowBase, 'nodes' | 'connections'>): string {
	const [left, top, right, bottom] = frameOf(nodes);
	const stickies = nodes.filter(isSticky);
	const others = nodes.filter((node) => !isSticky(node));
	const content = [
		...stickies.map(drawSticky),
		...linesOf(connections).map(({ from, output, to, type }) =>
			drawLine(find(nodes, from), output, find(nodes, to), type),
		),
		...others.map(drawNode),
	].flat();
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}" font-family="${FONT}">`,
		`<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="#fff"/>`,
		...content,
		'</svg>',
		'',
	].join('\n');
}

const FONT = 'Inter, Segoe UI, Helvetica, Arial, sans-serif';
const SIZE = 96;
const MARGIN = 32;

/** n8n's colors of notes, by number: fill and border. */
const STICKY_COLORS: Record<number, [fill: string, border: string]> = {
	1: ['#fff5d6', '#f0cf7a'],
	3: ['#fdeceb', '#f3b8b0'],
	4: ['#eaf6ee', '#a8d8b9'],
	5: ['#eaf2fd', '#b5cfec'],
	6: ['#f0ecfd', '#c9bdf0'],
	7: ['#f6f6f8', '#d6d7de'],
};

const isSticky = ({ type }: INode) => type === 'n8n-nodes-base.stickyNote';
const isWide = ({ type }: INode) => type.endsWith('.agent');
const hangsBelow = ({ type }: INode) =>
	type.endsWith('Tool') || /\.(lmChat|outputParser|toolWorkflow)/.test(type);

const widthOf = (node: INode) => (isSticky(node) ? Number(node.parameters.width) : isWide(node) ? 256 : SIZE);
const heightOf = (node: INode) => (isSticky(node) ? Number(node.parameters.height) : SIZE);

function frameOf(nodes: INode[]): [left: number, top: number, right: number, bottom: number] {
	const edge = (of: (node: INode) => number, most: typeof Math.max) => most(...nodes.map(of));
	return [
		edge(({ position: [x] }) => x, Math.min) - MARGIN,
		edge(({ position: [, y] }) => y, Math.min) - MARGIN,
		edge((node) => node.position[0] + widthOf(node), Math.max) + MARGIN,
		edge((node) => node.position[1] + heightOf(node), Math.max) + MARGIN,
	];
}

function drawSticky(node: INode): string[] {
	const [x, y] = node.position;
	const [fill, border] = STICKY_COLORS[Number(node.parameters.color)] ?? STICKY_COLORS[7]!;
	const box = `<rect x="${x}" y="${y}" width="${widthOf(node)}" height="${heightOf(node)}" rx="8" fill="${fill}" stroke="${border}"/>`;
	return [box, ...drawWords(node.parameters.content as string, x + 16, y + 12, widthOf(node) - 32)];
}

/** The words of a note, wrapped by a guess at their width; headings, bold words and code are told apart. */
function drawWords(markdown: string, x: number, top: number, width: number): string[] {
	let y = top;
	let isCode = false;
	return markdown.split('\n').flatMap((line) => {
		if (line.startsWith('```')) {
			isCode = !isCode;
			return [];
		}
		const [, marks = '', text = ''] = /^(#{0,3})\s*(.*)$/.exec(line) ?? [];
		const size = isCode ? 13 : [14, 20, 18, 16][marks.length]!;
		if (line.trim() === '') {
			y += 8;
			return [];
		}
		const lines = isCode ? [line] : wrap(text, Math.floor(width / (size * 0.52)));
		return lines.map((words) => {
			y += Math.round(size * 1.4);
			return `<text x="${x}" y="${y}" font-size="${size}" fill="#333" xml:space="preserve"${marks ? ' font-weight="600"' : ''}${isCode ? ' font-family="monospace"' : ''}>${inline(words)}</text>`;
		});
	});
}

function wrap(text: string, length: number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		return last !== undefined && joined.replace(/[*`]/g, '').length <= length
			? [...lines.slice(0, -1), joined]
			: [...lines, word];
	}, []);
}

const inline = (words: string) => escape(words.replace(/[*`]/g, ''));

function drawNode(node: INode): string[] {
	const [x, y] = node.position;
	const width = widthOf(node);
	const isRound = hangsBelow(node);
	const name = wrap(node.name, 18);
	return [
		`<rect x="${x}" y="${y}" width="${width}" height="${SIZE}" rx="${isRound ? SIZE / 2 : 10}" fill="#fff" stroke="#8a8d9c" stroke-width="1.5"/>`,
		drawIcon(node, x + (isWide(node) ? 44 : SIZE / 2), y + SIZE / 2),
		...(isWide(node)
			? [
					`<text x="${x + 84}" y="${y + 54}" font-size="16" fill="#222" font-weight="500">${escape(node.name)}</text>`,
				]
			: name.map(
					(words, index) =>
						`<text x="${x + width / 2}" y="${y + SIZE + 19 + index * 17}" font-size="14" fill="#222" text-anchor="middle">${escape(words)}</text>`,
				)),
	];
}

const ICONS: Array<[type: RegExp, file: string]> = [
	[/\.intercomTrigger/, 'trigger'],
	[/\.intercomEscalation/, 'escalation'],
	[/\.intercomKnowledge/, 'knowledge'],
	[/\.intercom$/, 'intercom'],
];

/** Signs for n8n's own nodes, drawn as 24 by 24 lines. */
const SIGNS: Array<[type: RegExp, path: string]> = [
	[/dataTable$/, 'M4 5h16v14H4zM4 10h16M4 15h16M10 5v14'],
	[/removeDuplicates$/, 'M4 8h11v11H4zM9 8V4h11v11h-5'],
	[/\.set$/, 'M4 20l1-5L16 4l4 4L9 19l-5 1zM14 6l4 4'],
	[/\.wait$/, 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2'],
	[/\.noOp$/, 'M5 12h14M13 6l6 6-6 6'],
	[/\.agent$/, 'M5 9h14v10H5zM12 9V4M9 13v2M15 13v2'],
	[/\.lmChat/, 'M4 5h16v11H10l-5 4v-4H4z'],
	[/\.outputParser/, 'M7 4H5v16h2M17 4h2v16h-2M9 9h6M9 14h6'],
	[/\.mcpTrigger$/, 'M9 4v5M15 4v5M6 9h12v3a6 6 0 0 1-12 0zM12 18v3'],
	[/\.webhook$/, 'M8 15a4 4 0 1 1 2-6M14 9a4 4 0 1 1 2 7M9 16h6'],
	[/\.respondToWebhook$/, 'M20 18v-4a4 4 0 0 0-4-4H4M9 5L4 10l5 5'],
	[/\.(if|filter)$/, 'M4 5h16l-6 8v6l-4 2v-8z'],
	[/\.switch$/, 'M4 12h7M11 12l8-7M11 12h9M11 12l8 7'],
	[/\.manualTrigger$/, 'M8 5l11 7-11 7z'],
	[/\.scheduleTrigger$/, 'M5 6h14v14H5zM5 10h14M9 3v5M15 3v5'],
	[/\.(errorTrigger|stopAndError)$/, 'M12 4l9 16H3zM12 10v5M12 17v1'],
	[/\.splitInBatches$/, 'M18 8a7 7 0 1 0 1 5M19 4v5h-5'],
	[/\.(executeWorkflow|toolWorkflow)$/, 'M4 5h7v6H4zM13 13h7v6h-7zM11 8h6v5'],
	[/\.executeWorkflowTrigger$/, 'M4 12h12M11 7l5 5-5 5M20 5v14'],
];

function drawIcon({ type }: INode, x: number, y: number): string {
	const file = ICONS.find(([pattern]) => pattern.test(type.replace(/Tool$/, '')))?.[1];
	if (file) {
		const svg = readFileSync(path.join(__dirname, `../../nodes/shared/icons/${file}.svg`)).toString('base64');
		return `<image x="${x - 22}" y="${y - 22}" width="44" height="44" href="data:image/svg+xml;base64,${svg}"/>`;
	}
	const sign = SIGNS.find(([pattern]) => pattern.test(type))?.[1] ?? '';
	return `<path transform="translate(${x - 18} ${y - 18}) scale(1.5)" d="${sign}" fill="none" stroke="#4a5568" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`;
}

interface Line {
	from: string;
	/** Of the node that it comes from, counted from 0. */
	output: number;
	to: string;
	type: string;
}

function linesOf(connections: IWorkflowBase['connections']): Line[] {
	return Object.entries(connections).flatMap(([from, byType]) =>
		Object.entries(byType).flatMap(([type, outputs]) =>
			outputs.flatMap((targets, output) =>
				(targets ?? []).map(({ node: to }) => ({ from, output, to, type })),
			),
		),
	);
}

const find = (nodes: INode[], name: string) => nodes.find((node) => node.name === name)!;

/** From the right edge of one to the left edge of the other; what hangs on an agent has a broken line upwards. */
function drawLine(from: INode, output: number, to: INode, type: string): string {
	const [x1, y1] = from.position;
	const [x2, y2] = to.position;
	if (type !== 'main') {
		const [x, end] = [x1 + SIZE / 2, Math.min(Math.max(x1 + SIZE / 2, x2 + 32), x2 + widthOf(to) - 32)];
		const path = `M${x} ${y1} C${x} ${y1 - 32} ${end} ${y2 + SIZE + 32} ${end} ${y2 + SIZE}`;
		return `<path d="${path}" fill="none" stroke="#9aa0b4" stroke-width="2" stroke-dasharray="6 5"/>`;
	}
	const isSecond = output > 0;
	const shift = isSecond ? 22 : hasSecond(from) ? -22 : 0;
	const [startX, startY, endX] = [x1 + widthOf(from), y1 + SIZE / 2 + shift, x2];
	const endY = y2 + SIZE / 2 + (y1 === y2 ? shift : 0);
	const bend = Math.max(24, Math.abs(endX - startX) / 2);
	const path = `M${startX} ${startY} C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}`;
	return `<path d="${path}" fill="none" stroke="${isSecond ? '#d08770' : '#7f8498'}" stroke-width="2"/>`;
}

/** What has two outputs has them one above the other. */
const hasSecond = ({ parameters, onError }: INode) =>
	onError === 'continueErrorOutput' ||
	parameters.operation === 'prepareTurn' ||
	parameters.operation === 'decide';

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
