import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PackageDirectoryLoader } from 'n8n-core';
import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { packPackage } from '../../dev/playground/pack';
import { run } from '../../dev/playground/process';
import { credentialTypes, nodes } from '../nodes';

/** The package as it is published, loaded by the loader that n8n loads community packages with. */
let folder: string;
let loader: PackageDirectoryLoader;
const complaints: unknown[] = [];

beforeAll(async () => {
	const { tarball } = await packPackage();
	folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-'));
	await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
	// Nothing else is there to be found: a runtime dependency that slipped in could not be loaded.
	await mkdir(path.join(folder, 'node_modules'));
	const n8nWorkflow = path.join(__dirname, '../../node_modules/n8n-workflow');
	await symlink(n8nWorkflow, path.join(folder, 'node_modules/n8n-workflow'), 'dir');

	loader = new PackageDirectoryLoader(folder);
	const { logger } = loader as unknown as { logger: Record<'warn' | 'error', () => void> };
	for (const level of ['warn', 'error'] as const) {
		jest.spyOn(logger, level).mockImplementation((...words: unknown[]) => void complaints.push(words));
	}
	await loader.loadAll();
}, 120_000);

afterAll(async () => await rm(folder, { recursive: true, force: true }));

describe("The package in n8n's loader", () => {
	it('loads without a complaint', () => {
		expect(complaints).toEqual([]);
	});

	it('brings every node and every credential that the source has', () => {
		expect(loader.types.nodes.map(({ name }) => name).sort()).toEqual(nodes.map(({ name }) => name));
		expect(loader.types.credentials.map(({ name }) => name).sort()).toEqual(
			credentialTypes.map(({ name }) => name).sort(),
		);
	});

	it.each(nodes)('gives $name its icons, for light and for dark', ({ name }) => {
		const { iconUrl } = description(name);
		expect(iconUrl).toEqual({ light: expect.any(String), dark: expect.any(String) });
		expect(
			Object.values(iconUrl as Record<string, string>).filter((icon) => !existsSync(iconFile(icon))),
		).toEqual([]);
	});

	it.each(credentialTypes)('gives the credential $name its icons and the nodes that use it', ({ name }) => {
		const { iconUrl, supportedNodes = [] } = loader.getCredential(name).type;
		expect(
			Object.values(iconUrl as Record<string, string>).filter((icon) => !existsSync(iconFile(icon))),
		).toEqual([]);
		expect(supportedNodes.length).toBeGreaterThan(0);
	});

	it.each(nodes)('tells the node panel where $name belongs and where to read about it', ({ name }) => {
		expect(description(name).codex).toEqual({
			categories: expect.arrayContaining([expect.any(String)]),
			alias: expect.arrayContaining([expect.any(String)]),
			resources: {
				primaryDocumentation: [{ url: expect.stringMatching(/^https:\/\//) }],
				credentialDocumentation: [{ url: expect.stringMatching(/^https:\/\//) }],
			},
		});
	});

	it.each(nodes)('shows of $name what its operations come to in the source', ({ name, type }) => {
		const panelOf = ({ description: { properties, outputs, credentials } }: INodeType) =>
			JSON.parse(JSON.stringify({ properties, outputs, credentials })) as unknown;
		expect(panelOf(loader.getNode(name).type as INodeType)).toEqual(panelOf(type));
	});

	it.each(nodes)('has the methods of $name where the editor looks for them', ({ name, type }) => {
		const namesIn = ({ methods = {} }: INodeType) =>
			Object.fromEntries(Object.entries(methods).map(([kind, named]) => [kind, Object.keys(named)]));
		expect(namesIn(loader.getNode(name).type as INodeType)).toEqual(namesIn(type));
	});

	it.each(nodes)('loads no operation to show $name', async ({ file }) => {
		const compiled = path.join(folder, 'dist', file.replace(/ts$/, 'js'));
		const loaded = await run(process.execPath, ['-e', LOADED, compiled]);
		const own = (JSON.parse(loaded) as string[])
			.filter((each) => !each.includes('node_modules'))
			.map((each) => path.relative(path.join(folder, 'dist/nodes'), each));
		const room = path.basename(path.dirname(file));
		expect(own).toContain(path.join(room, 'panel.json'));
		const OF_ALL = ['appearance.js', 'credentials.js', 'onDemand.js'].map((each) => `shared/node/${each}`);
		expect([`${room}/panel.json`, `${room}/${room}.node.js`, ...OF_ALL, CREDENTIAL_TYPES]).toEqual(
			expect.arrayContaining(own),
		);
	});

	it('offers every node but the trigger to AI agents, as those n8n makes a tool of', () => {
		const { nodes: types } = loader.types;
		const isTool = Object.fromEntries(types.map(({ name, usableAsTool }) => [name, Boolean(usableAsTool)]));
		expect(isTool).toEqual(Object.fromEntries(nodes.map(({ name }) => [name, !/trigger$/i.test(name)])));
	});
});

/** Loads the file that it is given, and says which files that took. */
const LOADED =
	'const [Node] = Object.values(require(process.argv[1])); new Node(); console.log(JSON.stringify(Object.keys(require.cache)))';

const CREDENTIAL_TYPES = 'shared/intercom/credentialTypes.js';

it('holds what n8n needs and nothing else', async () => {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
	const endings = ['.js', '.json', '.svg', '.png', '.md'];
	expect(files.filter((file) => file !== 'LICENSE' && !endings.includes(path.extname(file)))).toEqual([]);
	expect(files.filter((file) => path.dirname(file) === '.').sort()).toEqual([
		'LICENSE',
		'README.md',
		'package.json',
	]);
});

/** As the editor gets it. */
const description = (node: string) => loader.getNode(node).type.description as INodeTypeDescription;

/** The file that n8n serves at this address: `icons/<package>/<path in the package>`. */
const iconFile = (icon: string) => path.join(folder, icon.replace(/^icons\/n8n-nodes-intercom\//, ''));

it("passes the rules that n8n's scanner applies to it", async () => {
	const eslint = path.join(__dirname, '../../node_modules/eslint/bin/eslint.js');
	const config = path.join(__dirname, 'scanner.config.mjs');
	const rules = ['--quiet', '--no-inline-config', '--no-warn-ignored', '--config', config];
	expect(await run(process.execPath, [eslint, ...rules, '**/*.js'], { cwd: folder })).toBe('');
}, 120_000);

it('asks for nothing that n8n does not have', async () => {
	const files = await readdir(path.join(folder, 'dist'), { recursive: true });
	const scripts = files.filter((file) => file.endsWith('.js'));
	const texts = await Promise.all(scripts.map((file) => readFile(path.join(folder, 'dist', file), 'utf8')));
	const asked = texts.flatMap((text) => [...text.matchAll(/\brequire\((["'`])([^."'`][^"'`]*)\1\)/g)]);
	expect([...new Set(asked.map(([, , name]) => name))].sort()).toEqual(['n8n-workflow', 'node:crypto']);
});

it('brings the licence of every library that is bundled in it', async () => {
	const folderOfParsers = path.join(folder, 'dist/nodes/shared/thread');
	const bundle = await readFile(path.join(folderOfParsers, 'parsers.js'), 'utf8');
	const licences = await readFile(path.join(folderOfParsers, 'parsers.LICENSES.md'), 'utf8');
	const bundled = [...bundle.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map(
		([, name = '']) => name,
	);
	expect(new Set(bundled)).toContain('markdown-it');
	expect([...new Set(bundled)].filter((name) => !licences.includes(`${name} `))).toEqual([]);
});
