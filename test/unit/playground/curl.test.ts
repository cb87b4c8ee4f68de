import { curlOf } from '../../../dev/playground/workflows';

const header = { name: 'X-Api-Key', value: 'key' };

it.each([
	['ai-agent-gateway.json', '"action": "escalate"'],
	['contact-attribute-updates.json', '"attributes":'],
])('%s is tried with what it takes', (file, words) => {
	const curl = curlOf({ file, webhookUrl: 'http://127.0.0.1:5678/webhook/1' }, header)!;
	expect(curl).toContain("curl -X POST 'http://127.0.0.1:5678/webhook/1'");
	expect(curl).toContain("-H 'X-Api-Key: key'");
	expect(curl).toContain(words);
	const [, body] = /-d '(.*)'$/.exec(curl)!;
	expect(JSON.parse(body!)).toMatchObject({ userId: '6123abc' });
});

it('a workflow of which nobody knows what it takes has no command', () => {
	expect(
		curlOf({ file: 'mcp-server.json', webhookUrl: 'http://127.0.0.1:5678/mcp/1' }, header),
	).toBeUndefined();
	expect(curlOf({ file: 'ai-agent-gateway.json' }, header)).toBeUndefined();
});
