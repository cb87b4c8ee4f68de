import { version } from '../../package.json';
import { credentialTypes, nodes } from '../nodes';
import { ownersClient, warnings } from './running';

const PACKAGE = 'n8n-nodes-intercom';

describe('the packed package in a real n8n', () => {
	it('offers every node of the package', async () => {
		const types = await (await ownersClient()).nodeTypes();
		const offered = types.map(({ name }) => name).filter((name) => name.startsWith(`${PACKAGE}.`));
		expect(offered).toEqual(expect.arrayContaining(nodes.map(({ name }) => `${PACKAGE}.${name}`)));
	});

	it('offers every action node to AI agents as a tool', async () => {
		const actions = nodes.filter(({ type }) => type.description.usableAsTool);
		const types = await (await ownersClient()).nodeTypes();
		const offered = types.map(({ name }) => name);
		expect(actions).not.toHaveLength(0);
		expect(offered).toEqual(expect.arrayContaining(actions.map(({ name }) => `${PACKAGE}.${name}Tool`)));
	});

	it('offers every credential of the package', async () => {
		const types = await (await ownersClient()).credentialTypes();
		const offered = types.map(({ name }) => name);
		expect(offered).toEqual(expect.arrayContaining(credentialTypes.map(({ name }) => name)));
	});

	it('serves an icon for every node, in light and dark', async () => {
		const client = await ownersClient();
		const types = (await client.nodeTypes()).filter(({ name }) => name.startsWith(`${PACKAGE}.`));
		const icons = types.flatMap(({ iconUrl }) =>
			typeof iconUrl === 'string' ? [iconUrl] : Object.values(iconUrl ?? {}),
		);
		expect(icons).toHaveLength(types.length * 2);
		for (const icon of new Set(icons)) {
			const { headers } = await client.get(`/${icon}`);
			expect(headers['content-type']).toContain('image/svg+xml');
		}
	});

	it.each([
		['intercom', '/contact/get', 'external_id'],
		['intercomKnowledge', '/article/search', 'title'],
		['intercomEscalation', '/decide', 'decision'],
	])('tells the editor what %s%s gives out before it has run', async (node, operation, field) => {
		const { data } = await (await ownersClient()).get(`/schemas/${PACKAGE}.${node}/1.0.0${operation}.json`);
		expect(data).toMatchObject({ type: 'object', properties: { [field]: { type: 'string' } } });
	});

	it('is listed in Settings > Community nodes with its nodes', async () => {
		const [installed, ...others] = await (await ownersClient()).communityPackages();
		expect(others).toEqual([]);
		expect(installed).toMatchObject({
			packageName: PACKAGE,
			installedVersion: version,
			failedLoading: false,
		});
		expect(installed!.installedNodes.map(({ type }) => type).sort()).toEqual(
			nodes.map(({ name }) => `${PACKAGE}.${name}`).sort(),
		);
	});

	it('gives n8n nothing to warn of', async () => {
		expect(await warnings()).toEqual([]);
	});
});
