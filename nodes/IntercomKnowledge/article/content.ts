import { UserError } from 'n8n-workflow';
import { date } from '../../shared/form/date';
import { collectionPicker } from '../helpCenter/picker';
import { teammatePicker } from '../../shared/records/people';
import { asTime } from '../../shared/reading';
import { aiAvailability, availabilityBody } from '../fields/aiAvailability';
import { audiencesField } from '../fields/audiences';
import { bodyField } from '../fields/body';
import type { Translated } from '../fields/locale';
import { translationsField, translationsBody } from '../fields/locale';
import { choice } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { optional, whenEmpty } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { anyText, text } from '../../shared/form/text';

/** What an article is made of, for creating, updating and staging alike. */

export const titleField = () => text('Title', { placeholder: 'e.g. Reset your password' });

export const collectionField = () => collectionPicker({ description: 'Where it stands in the help center' });

/** What every version of an article has of its own, in each language. */
export const wording = () => ({
	title: optional(titleField()),
	author: optional(numericId(teammatePicker({ displayName: 'Author', description: 'Whom it is by' }))),
	body: optional(bodyField()),
	description: optional(
		anyText('Description', {
			placeholder: 'e.g. What to do when you cannot sign in',
			description: 'What stands below the title in the help center',
		}),
	),
});

/** What holds at once, in each language. */
export const setting = () => ({
	audiences: optional(audiencesField()),
	...aiAvailability(),
	state: optional(
		choice('State', [
			{ name: 'Draft', value: 'draft', description: 'Only teammates see it' },
			{ name: 'Published', value: 'published', description: 'Everybody sees it who may' },
		]),
	),
});

/** What an article has once, whatever the languages. */
export const placement = () => ({
	collection: optional(collectionField()),
	scheduledPublishAt: optional(
		whenEmpty(
			date('Scheduled Publish At', {
				description: 'When to publish it, instead of at once; empty takes back what was scheduled',
			}),
			null,
		),
	),
	scheduledUnpublishAt: optional(
		whenEmpty(
			date('Scheduled Unpublish At', {
				description: 'When to take it off the help center; empty takes back what was scheduled',
			}),
			null,
		),
	),
	translations: optional(translationsField({ ...wording(), ...setting() })),
});

type Content = Translated<ReturnType<typeof wording> & ReturnType<typeof setting>>;

type Article = Content & Partial<Omit<Inputs<ReturnType<typeof placement>>, 'collection'>>;

/**
 * An article as Intercom takes it, without its collection; what was not given is undefined.
 * @throws UserError for two schedules, of which Intercom keeps one
 */
export function articleBody(article: Article) {
	const { scheduledPublishAt, scheduledUnpublishAt, translations: others, ...content } = article;
	if (scheduledPublishAt && scheduledUnpublishAt) {
		throw new UserError("'Scheduled Publish At' and 'Scheduled Unpublish At' are both set", {
			description:
				'Intercom keeps one schedule for an article: set the other one once this one has come about.',
		});
	}
	return {
		...contentBody(content),
		// Intercom schedules what would otherwise be published now.
		state: content.state ?? (scheduledPublishAt ? 'published' : undefined),
		scheduled_publish_at: toSchedule(scheduledPublishAt),
		scheduled_unpublish_at: toSchedule(scheduledUnpublishAt),
		translated_content: translationsBody(others, contentBody),
	};
}

/** Where an article stands. Intercom takes the id as a number when it is created, and as text when it is updated. */
export const parentBody = <Id>(id: Id) => ({
	parent_id: id,
	parent_type: id === undefined ? undefined : 'collection',
});

/** Unlike all other times of an article, its schedules are in ISO 8601. */
const toSchedule = (seconds: number | null | undefined) =>
	seconds === undefined ? undefined : asTime(seconds);

/** What an article says in one language, as Intercom takes it. */
export const contentBody = ({ title, description, body, author, state, audiences, ...ai }: Content) => ({
	title,
	description,
	body: body?.body,
	body_markdown: body?.body_markdown,
	author_id: author,
	state,
	audience_ids: audiences,
	...availabilityBody(ai),
});
