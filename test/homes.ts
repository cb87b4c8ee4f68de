/** Each rule of reading has one home: what elsewhere in the source decides the same again. */
import * as ts from 'typescript';

/** A rule that is decided in one place. */
export interface Rule {
	/** What the rule is about, for the sentence. */
	name: string;
	/** What only its home does, in code without comments, types and literals. */
	code?: RegExp;
	/** The same, in texts, templates and regular expressions. */
	literals?: RegExp;
	/** Where it may stand: a file, or a folder that ends with `/`. */
	homes: readonly string[];
	/** Files that do something that only looks like it, and why that is no second reader. */
	others?: Readonly<Record<string, string>>;
}

/**
 * Each place in a file that decides what is decided at home, as a sentence.
 * @param file from the project's root, such as `nodes/Intercom/note/note.ts`
 */
export function secondReaders(file: string, source: string, rules: readonly Rule[]): string[] {
	const foreign = rules.filter(
		({ homes, others = {} }) => !others[file] && !homes.some((home) => isIn(file, home)),
	);
	const { code, literals } = withoutTypes(source);
	return foreign.flatMap((rule) =>
		[...found(rule.code, code), ...literals.flatMap((literal) => found(rule.literals, literal))].map(
			(what) => `${file} reads ${rule.name} by itself (${what}): that is decided in ${rule.homes.join(', ')}`,
		),
	);
}

const isIn = (file: string, home: string) => (home.endsWith('/') ? file.startsWith(home) : file === home);

function found(pattern: RegExp | undefined, text: string): string[] {
	if (!pattern) return [];
	return [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(([what]) => what.trim());
}

/**
 * What runs, and its literals apart from it; `part['author']` reads as `part.author`, and what a text is split at stays.
 */
function withoutTypes(source: string): { code: string; literals: string[] } {
	const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
	const literals: string[] = [];
	const gaps: Array<{ pos: number; end: number; instead?: string }> = [];
	const visit = (node: ts.Node) => {
		gaps.push(...(ts.getLeadingCommentRanges(source, node.pos) ?? []));
		gaps.push(...(ts.getTrailingCommentRanges(source, node.end) ?? []));
		const place = { pos: node.getStart(), end: node.end };
		if (isLiteral(node)) {
			const text = node.getText();
			const isKey = ts.isElementAccessExpression(node.parent);
			if (!isKey) literals.push(text);
			gaps.push({ ...place, instead: isKey ? `.${text.slice(1, -1)}` : isSplitAt(node) ? text : '' });
		} else if (isType(node)) gaps.push(place);
		else ts.forEachChild(node, visit);
	};
	visit(file);
	let code = '';
	let end = 0;
	for (const gap of gaps.sort((one, other) => one.pos - other.pos)) {
		if (gap.pos < end) continue;
		code += source.slice(end, gap.pos) + (gap.instead ?? '');
		end = gap.end;
	}
	return { code: code + source.slice(end), literals };
}

const isSplitAt = ({ parent }: ts.Node): boolean =>
	ts.isCallExpression(parent) &&
	ts.isPropertyAccessExpression(parent.expression) &&
	parent.expression.name.text === 'split';

const isType = (node: ts.Node): boolean =>
	ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

const isLiteral = (node: ts.Node): boolean =>
	ts.isStringLiteral(node) ||
	ts.isNoSubstitutionTemplateLiteral(node) ||
	ts.isRegularExpressionLiteral(node) ||
	ts.isTemplateHead(node) ||
	ts.isTemplateMiddleOrTemplateTail(node);
