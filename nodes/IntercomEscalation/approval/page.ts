import type { IDataObject } from 'n8n-workflow';
import { asRecord, asText } from '../../shared/reading';
import { escapeForTemplate } from '../../shared/thread/html';

/**
 * What a teammate reads above the answer that they are asked about, as HTML for n8n's form: what the customer wrote, and
 * what the AI had to go by.
 */
export function approvalPage(decision: IDataObject, customerMessage: string): string {
	const articles = Array.isArray(decision.articles)
		? decision.articles.map((article) => asText(asRecord(article)?.title)).filter((title) => title !== null)
		: [];
	return [
		'<p><b>The customer wrote</b></p>',
		`<p>${inline(customerMessage)}</p>`,
		line('Articles', articles.join('; ')),
		line('Confidence', typeof decision.confidence === 'number' ? String(decision.confidence) : ''),
		line('Category', asText(decision.category) ?? ''),
	].join('');
}

const line = (name: string, words: string): string =>
	words === '' ? '' : `<p><b>${name}:</b> ${inline(words)}</p>`;

/**
 * n8n's form evaluates what looks like an expression in the HTML that it is given, and would do so with a customer's
 * `{{ $env.SECRET }}`; it puts the result in by JavaScript's replace, to which `$&` means something. So neither braces
 * nor dollar signs reach it, but their entities.
 */
const inline = (words: string): string => escapeForTemplate(words).replaceAll('\n', '<br>');
