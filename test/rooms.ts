/** The grammar of a resource's folder: an operation stands in the file of its name, and `index.ts` only lists. */
import path from 'node:path';
import * as ts from 'typescript';

/**
 * What in a resource's `index.ts` a reader who looks for an operation by its name would not find, as sentences.
 * An operation's name is its key in `operations`, which saved workflows hold; its file is `<name>.ts` beside the index.
 * @param file for the sentences: `nodes/Intercom/contact/index.ts`
 */
export function strayOperations(file: string, source: string): string[] {
	const { statements } = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
	const imported = new Map(statements.filter(ts.isImportDeclaration).flatMap(namesImported));
	const rest = statements.filter((statement) => !ts.isImportDeclaration(statement));
	const lists = rest.flatMap(operationLists);
	return [
		...rest
			.filter((statement) => operationLists(statement).length === 0)
			.map((statement) => `${file} does more than list: ${firstLine(statement)}`),
		...(lists.length === 1 ? [] : [`${file} has ${lists.length} lists of operations`]),
		...lists.flatMap(({ properties }) => properties.flatMap((entry) => stray(file, entry, imported))),
	];
}

function stray(
	file: string,
	entry: ts.ObjectLiteralElementLike,
	imported: ReadonlyMap<string, string>,
): string[] {
	const key = entry.name && ts.isIdentifier(entry.name) ? entry.name.text : undefined;
	const value = ts.isShorthandPropertyAssignment(entry)
		? entry.name
		: ts.isPropertyAssignment(entry)
			? entry.initializer
			: undefined;
	if (key === undefined || !value || !ts.isIdentifier(value)) {
		return [`${file} does not name what it lists: ${firstLine(entry)}`];
	}
	const from = imported.get(value.text) ?? 'nowhere';
	return from === `./${key}`
		? []
		: [
				`${key} is looked for in ${path.posix.join(path.posix.dirname(file), key)}.ts, and comes from ${from}`,
			];
}

/** Each imported name with where it comes from. */
function namesImported({ importClause, moduleSpecifier }: ts.ImportDeclaration): Array<[string, string]> {
	const bindings = importClause?.namedBindings;
	if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(moduleSpecifier)) return [];
	return bindings.elements.map(({ name }) => [name.text, moduleSpecifier.text]);
}

/** The value of `operations`, where a statement says `export const contact: Resource = { name, operations, … }`. */
function operationLists(statement: ts.Statement): ts.ObjectLiteralExpression[] {
	if (!ts.isVariableStatement(statement)) return [];
	return statement.declarationList.declarations.flatMap(({ initializer }) => {
		if (!initializer || !ts.isObjectLiteralExpression(initializer)) return [];
		return initializer.properties.flatMap((property) =>
			ts.isPropertyAssignment(property) &&
			property.name.getText() === 'operations' &&
			ts.isObjectLiteralExpression(property.initializer)
				? [property.initializer]
				: [],
		);
	});
}

const firstLine = (node: ts.Node) => node.getText().split('\n')[0]!;
