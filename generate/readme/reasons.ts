import type { GroupName } from '../../nodes/IntercomEscalation/handOff/codes';
import { GROUPS, REASON_CODES, REASONS } from '../../nodes/IntercomEscalation/handOff/codes';
import { SILENCE } from '../../nodes/IntercomEscalation/turn/silence';

/** What follows from the code on the page of the reasons. */
export const reasonsPage = () => ({
	page: 'docs/reasons.md',
	content: { 'reasons of a hand-off': handOffText(), 'reasons for silence': silenceTable() },
});

const handOffText = (): string =>
	(Object.keys(GROUPS) as GroupName[])
		.map((group) =>
			[
				`### ${GROUPS[group]}: \`${group}\``,
				table(
					['Code', 'In the editor', 'What it means'],
					REASON_CODES.filter((code) => REASONS[code].group === group).map((code) => [
						`\`${code}\``,
						REASONS[code].name,
						REASONS[code].means,
					]),
				),
			].join('\n\n'),
		)
		.join('\n\n');

const silenceTable = (): string =>
	table(
		['Code', 'What it means'],
		Object.entries(SILENCE).map(([code, means]) => [`\`${code}\``, `${means}.`]),
	);

const table = (head: string[], body: string[][]): string =>
	[head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
