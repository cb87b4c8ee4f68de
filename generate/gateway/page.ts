import type { Action } from '../../nodes/IntercomEscalation/gateway/actions';
import { ACTIONS } from '../../nodes/IntercomEscalation/gateway/actions';

/** What follows from the code on the page of the gateway. */
export const gatewayPage = () => ({
	page: 'docs/gateway.md',
	content: { 'actions of the gateway': actionsText() },
});

const actionsText = (): string =>
	Object.entries<Action>(ACTIONS)
		.map(([name, { description, fields, example, also }]) =>
			[
				`### ${name}`,
				description,
				[
					'| field | what it is |',
					'|---|---|',
					...Object.entries(fields).map(
						([field, { description: what }]) => `| \`${field}\` | ${what}${needOf(name, field)} |`,
					),
				].join('\n'),
				...[example, ...(also ? [also] : [])].map((each) => curlOf({ action: name, ...each })),
			].join('\n\n'),
		)
		.join('\n\n');

/** Which fields have to be there. */
function needOf(name: string, field: string): string {
	const { required, exactlyOne, atLeastOne } = (ACTIONS as Record<string, Action>)[name]!;
	const others = (fields: readonly string[]) => fields.map((each) => `\`${each}\``).join(', ');
	if (required.includes(field)) return '. **Required**';
	if (exactlyOne?.includes(field)) return `. **Exactly one** of ${others(exactlyOne)}`;
	return atLeastOne?.includes(field) ? `. **At least one** of ${others(atLeastOne)}` : '';
}

const curlOf = (body: object) =>
	[
		'```sh',
		'curl https://your-n8n.example.com/webhook/intercom-gateway \\',
		"  -H 'X-Api-Key: …' -H 'Content-Type: application/json' \\",
		`  -d '${JSON.stringify(body)}'`,
		'```',
	].join('\n');
