/** Who imports whom, read from the source: types too, which are gone once it runs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preProcessFile } from 'typescript';

/** Each file with those that it imports, as paths from the project's root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const root = path.join(__dirname, '..');

/** The TypeScript below these folders, with what it imports of itself; packages are left out. */
export function importsIn(...folders: string[]): Imports {
	const files = new Set(folders.flatMap(sourcesIn));
	const toFile = (from: string, specifier: string) => {
		const named = path.posix.join(path.posix.dirname(from), specifier);
		return [`${named}.ts`, `${named}/index.ts`].find((file) => files.has(file));
	};
	return new Map(
		[...files].map((file) => {
			const { importedFiles } = preProcessFile(readFileSync(path.join(root, file), 'utf8'));
			const own = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
			return [file, own.flatMap(({ fileName }) => toFile(file, fileName) ?? [])];
		}),
	);
}

/** Circles of imports, each once, as `a.ts → b.ts → a.ts`; none in a graph without circles. */
export function circlesIn(imports: Imports): string[] {
	const found: string[] = [];
	const done = new Set<string>();
	const way: string[] = [];
	const visit = (file: string) => {
		if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
		if (done.has(file) || way.includes(file)) return;
		way.push(file);
		for (const other of imports.get(file) ?? []) visit(other);
		way.pop();
		done.add(file);
	};
	for (const file of imports.keys()) visit(file);
	return found;
}

const sourcesIn = (folder: string): string[] =>
	readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
