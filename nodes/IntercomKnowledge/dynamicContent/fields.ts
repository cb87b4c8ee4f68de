import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Input, Inputs } from '../../shared/form/field';
import { map, whenEmpty } from '../../shared/form/field';
import { json } from '../../shared/form/json';
import { quoted } from '../../shared/form/quoted';
import { rows } from '../../shared/form/rows';
import { anyText, text } from '../../shared/form/text';
import type { Body } from '../../shared/intercom/request';
import { brandPicker } from '../../shared/records/brand';
import { localeField } from '../fields/locale';

/** What dynamic content is made of, for creating and updating alike. */

export const nameField = () =>
	text('Name', {
		placeholder: 'e.g. Support phone number',
		description: 'No other dynamic content may have it; 255 characters at most',
	});

export const defaultLocaleField = () =>
	localeField({
		displayName: 'Default Locale',
		placeholder: 'e.g. en',
		description: 'The language that is shown where there is no variation for the one that is asked for',
	});

/** @param whatFor as a description begins */
export const blocksField = (whatFor: string): Input<IDataObject[]> =>
	map(
		json<unknown>('Blocks', {
			default: '',
			required: true,
			placeholder: 'e.g. [{ "type": "paragraph", "text": "…" }]',
			description: `${whatFor}: a list of Intercom's content blocks. Intercom's documentation shows blocks in answers alone, so that they are taken is not confirmed.`,
		}),
		(given) => {
			if (Array.isArray(given) && given.length > 0) return given as IDataObject[];
			throw new UserError(`'Blocks' is ${quoted(given)}, which is no list of blocks`, {
				description: 'Give a list such as [{ "type": "paragraph", "text": "…" }].',
			});
		},
	);

const variation = {
	locale: localeField(),
	brand: whenEmpty(
		brandPicker({
			description: 'The brand that this is shown for; empty for every brand that has none of its own',
		}),
		undefined,
	),
	text: anyText('Text', {
		placeholder: 'e.g. +1-555-0100',
		description: 'What is shown, of inline content',
	}),
	blocks: whenEmpty(blocksField('What is shown, of block content'), undefined),
};

export const variationsField = () =>
	rows('Variations', 'Variation', variation, {
		description:
			'What is shown, in each language and for each brand; one language without a brand is the default',
	});

type Variation = Inputs<typeof variation>;
type VariationBody = NonNullable<Body<'PUT /dynamic_contents/{id}'>['variations']>[number];

/** @throws UserError for a variation without a value, or with two */
export const variationsBody = (given: Variation[]): VariationBody[] =>
	given.map(({ locale, brand, text: words, blocks }, index) => {
		const place = `variation ${index + 1} (${locale})`;
		const hasText = words.trim() !== '';
		if (hasText && blocks !== undefined) {
			throw new UserError(`'Text' and 'Blocks' are both given in ${place}`, {
				description: 'Inline content has a text, block content has blocks: remove one of them.',
			});
		}
		if (!hasText && blocks === undefined) {
			throw new UserError(`'Text' in ${place} is empty`, {
				description: 'Give what is to be shown: a text for inline content, blocks for block content.',
			});
		}
		return {
			locale,
			...(brand && { brand_id: brand }),
			...(blocks === undefined ? { text_content: words } : { json_blocks: blocks }),
		};
	});
