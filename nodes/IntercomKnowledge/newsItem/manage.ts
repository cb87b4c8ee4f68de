import type { NewsItem } from '../../shared/intercom/endpoints';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { date } from '../../shared/form/date';
import { newsfeedPicker, newsItemPicker } from './picker';
import { actingTeammate, teammatePicker } from '../../shared/records/people';
import { rows } from '../../shared/form/rows';
import { operation } from '../../shared/node/operation';
import { replace } from '../replacing';
import { choice, toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { optional, whenEmpty } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { anyText, listOfText, text } from '../../shared/form/text';

const title = () => text('Title', { placeholder: 'e.g. Dark mode is here' });

const content = () => ({
	title: optional(title()),
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

export const create = operation({
	name: 'Create',
	action: 'Create news item',
	description: 'Create a news item; customers see it once its state is live and it has a newsfeed',
	fields: {
		...content(),
		title: title(),
		sender: numericId(
			actingTeammate({
				displayName: 'Sender',
				description: 'The teammate whom it is from. Leave empty for the one the credential belongs to.',
			}),
		),
	},
	effect: 'once',
	request: ({ title: named, sender, ...item }) =>
		endpoint('POST /news/news_items', { body: { title: named, sender_id: sender, ...contentBody(item) } }),
});

export const update = operation({
	name: 'Update',
	action: 'Update news item',
	description:
		'Change a news item. Intercom replaces it as a whole: it is read first, so that what is not given is kept.',
	fields: { newsItem: newsItemPicker(), ...content() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	run: async ({ newsItem: id, title: named, sender, ...given }, session) =>
		await replace(session, {
			read: endpoint('GET /news/news_items/{news_item_id}', { path: { news_item_id: id } }),
			write: (body: Body<'PUT /news/news_items/{news_item_id}'>) =>
				endpoint('PUT /news/news_items/{news_item_id}', { path: { news_item_id: id }, body }),
			keep,
			given: { title: named, sender_id: sender, ...contentBody(given) },
		}),
});

const contentBody = (item: Omit<Inputs<ReturnType<typeof content>>, 'title' | 'sender'>) => ({
	body: item.body,
	deliver_silently: item.deliverSilently,
	labels: item.labels,
	reactions: item.reactions,
	state: item.state,
	newsfeed_assignments: item.newsfeeds?.map(({ newsfeed, publishedAt }) => ({
		newsfeed_id: newsfeed,
		...(publishedAt !== null && { published_at: publishedAt }),
	})),
});

/** What of a news item can be sent back as it was read. The cover image cannot: Intercom takes none in an update. */
function keep(item: NewsItem) {
	const {
		title: named,
		sender_id,
		body,
		deliver_silently,
		labels,
		reactions,
		state,
		newsfeed_assignments,
	} = item;
	return {
		...{ title: named, sender_id, body, deliver_silently, state },
		labels: withoutNulls(labels),
		reactions: withoutNulls(reactions),
		newsfeed_assignments: newsfeed_assignments?.map(({ newsfeed_id, published_at }) => ({
			newsfeed_id,
			...(published_at !== null && { published_at }),
		})),
	};
}

/** Intercom was seen to list nulls, which it refuses in return. */
const withoutNulls = (list: string[] | undefined) => list?.filter((entry) => entry !== null);
