import { choice, toggle } from '../../shared/form/choice';
import { date } from '../../shared/form/date';
import { optional, whenEmpty } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { rows } from '../../shared/form/rows';
import { anyText, listOfText, text } from '../../shared/form/text';
import { teammatePicker } from '../../shared/records/people';
import { newsfeedPicker } from './picker';

export const titleField = () => text('Title', { placeholder: 'e.g. Dark mode is here' });

export const content = () => ({
	title: optional(titleField()),
	sender: optional(
		numericId(teammatePicker({ displayName: 'Sender', description: 'The teammate whom it is from' })),
	),
	body: optional(
		anyText('Body', {
			typeOptions: { rows: 4 },
			placeholder: 'e.g. <p>Switch it on in your profile.</p>',
			description: 'The text, which may be HTML',
		}),
	),
	deliverSilently: optional(
		toggle('Deliver Silently', {
			default: true,
			description: 'Whether it shows in the Messenger without a badge that calls for attention',
		}),
	),
	labels: optional(
		listOfText('Labels', {
			placeholder: 'e.g. Product, Update',
			description: 'The labels that customers see on it, with commas between, or a list from an expression',
		}),
	),
	newsfeeds: optional(
		rows(
			'Newsfeeds',
			'Newsfeed',
			{
				newsfeed: numericId(newsfeedPicker()),
				publishedAt: whenEmpty(
					date('Published At', {
						description: 'A date in the past, for news that are moved here from elsewhere; empty for now',
					}),
					null,
				),
			},
			{ description: 'Where customers see it. These replace all newsfeeds that it is in.' },
		),
	),
	reactions: optional(
		listOfText('Reactions', {
			placeholder: 'e.g. 👍, 🎉',
			description:
				'The emojis that customers can react with, with commas between, or a list from an expression; none allows no reactions',
		}),
	),
	state: optional(
		choice('State', [
			{ name: 'Draft', value: 'draft', description: 'Only teammates see it' },
			{ name: 'Live', value: 'live', description: 'Customers see it in its newsfeeds' },
		]),
	),
});
