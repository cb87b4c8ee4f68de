import { listOfText } from '../../shared/form/text';
import { anything, fromItem, givenText } from '../fields';

/** A row of the node Settings, as text whatever it is elsewhere: what is wrong becomes a row, and must not end the check. */
const setting = (displayName: string, name: string, description: string) =>
	givenText(displayName, { ...fromItem(name), description });

/** The same for one that not every workflow has, and that is told of only where it is. */
const settingIfThere = (displayName: string, name: string, description: string) =>
	anything(displayName, { ...fromItem(name), description });

/** What is checked, each taken from the node Settings by the name that it has there. */
export const fields = {
	company: settingIfThere('Company', 'company', 'What the company is called, as AI Agent is told'),
	mode: setting('Mode', 'mode', 'How far the AI reaches, as Prepare Turn is told'),
	onlyContacts: setting(
		'Only These Contacts',
		'onlyContacts',
		'Whom the AI serves alone, as Prepare Turn is told',
	),
	shareOfCustomers: setting('Share of Customers', 'shareOfCustomers', 'As Prepare Turn is told'),
	onlyChannels: setting('Only These Channels', 'onlyChannels', 'As Prepare Turn is told'),
	onlySegments: setting('Only These Segments', 'onlySegments', 'As Prepare Turn is told'),
	onlyLanguages: setting('Only These Languages', 'onlyLanguages', 'As Prepare Turn is told'),
	onlyHours: setting('Only in These Hours', 'onlyHours', 'As Prepare Turn is told'),
	aiTeammateId: setting(
		'AI Teammate ID',
		'aiTeammateId',
		'The ID of the teammate in whose name the AI writes',
	),
	disclosure: setting('AI Disclosure', 'aiDisclosure', 'As Reply is told'),
	excludedTags: setting('Hold Tags', 'excludedTags', 'As Prepare Turn is told'),
	ignoreFirstMessage: setting('Ignore First Message', 'ignoreFirstMessage', 'As Prepare Turn is told'),
	attributeDelay: setting('Attribute Delay', 'attributeDelay', 'In seconds, as Prepare Turn is told'),
	companyData: setting('Company Data', 'companyData', 'As Prepare Turn is told'),
	answerWhenAssigned: setting(
		'Answer When Assigned',
		'answerWhenAssigned',
		'Whether the workflow begins as soon as a conversation is assigned to the AI',
	),
	closeWhenContent: setting(
		'Close When Content',
		'closeWhenContent',
		'Whether the workflow closes conversations of customers who are content',
	),
	attachmentsForAi: setting('Attachments for the AI', 'attachmentsForAi', 'As Prepare Turn is told'),
	furtherKnowledge: setting('Further Knowledge', 'furtherKnowledge', 'As Prepare Turn is told'),
	allowedHosts: settingIfThere('Allowed Hosts', 'allowedHosts', 'As Decide is told'),
	sources: setting('Sources as Note', 'citations', 'As Reply is told'),
	assignTo: setting(
		'Assign To',
		'handOffTo',
		'Who gets a conversation that is handed over: nobody, unchanged, team or teammate',
	),
	assigneeId: setting('Team or Teammate ID', 'handOffToId', "The team's or teammate's ID"),
	tag: setting('Tag', 'handOffTag', 'The name of the tag that Hand Off leaves'),
	message: setting(
		'Message to Customer',
		'handOffMessage',
		'What the customer is told when a person takes over',
	),
	assignByReason: setting(
		'Assign by Reason',
		'handOffTargets',
		'Who gets it for some reasons, as Hand Off is told',
	),
	onlyPresent: setting(
		'Skip Who Is Away',
		'handOffOnlyPresent',
		'Whether those who are away are passed over, as Hand Off is told',
	),
	messagesByReason: setting(
		'Messages by Reason',
		'handOffMessages',
		'What the customer is told for some reasons, as Hand Off is told',
	),
	attributes: listOfText('Attributes to Write', {
		default: 'AI hand-off reason, AI outcome, AI confidence (%), AI category, AI sentiment',
		description: 'Names of the conversation attributes that Hand Off and Reply write, separated by commas',
	}),
	attributesOnAnswers: setting(
		'Attributes on Answers',
		'attributesOnAnswers',
		'Whether the workflow has Reply write attributes as well',
	),
	attributesForAi: setting(
		'Attributes for the AI',
		'attributesForAi',
		'What the AI gets of the customer, as Prepare Turn is told',
	),
	claimAttribute: setting(
		'Claim Attribute',
		'claimAttribute',
		'The name of the attribute in which several workers of n8n find out who speaks',
	),
	threshold: setting('Confidence Threshold', 'confidenceThreshold', 'As Decide is told'),
	scoreWeights: setting('Score Weights', 'scoreWeights', 'As Decide is told'),
	categories: settingIfThere('Categories for People', 'categoriesForPeople', 'As Decide is told'),
	phrases: settingIfThere('Phrases for a Person', 'phrasesForPerson', 'As Decide is told'),
	maximumTurns: setting('Maximum AI Turns', 'maximumAiTurns', 'As Decide is told'),
	secondsToWait: setting(
		'Seconds to Wait',
		'secondsToWait',
		'How long the workflow waits for another message before it begins',
	),
	secondsToWaitForEmail: setting(
		'Seconds to Wait for Email',
		'secondsToWaitForEmail',
		'The same where the customer writes an e-mail',
	),
	minimumWait: setting('Minimum Wait', 'minimumWait', 'In seconds, as Find Waiting is told'),
	peopleAfter: setting('People After', 'peopleAfter', 'In minutes, as Find Waiting is told'),
	approvalMinutes: setting('Approval Minutes', 'approvalMinutes', 'As Reply is told'),
	acceptableWrong: setting(
		'Acceptable Share of Wrong Answers',
		'acceptableWrong',
		'In percent, as Calibrate and Check Drift are told',
	),
	sureness: setting('Sureness', 'sureness', 'In percent, as Calibrate is told under Confidence'),
	outcomeDays: setting('Outcome Days', 'outcomeDays', 'As Read Outcomes is told under Days'),
	quietHours: setting('Quiet Hours', 'quietHours', 'As Read Outcomes is told'),
	decidedSince: setting('Decided Since', 'decidedSince', 'As Check Drift is told'),
	hoursToKeepKeys: setting(
		'Hours to Keep Keys',
		'hoursToKeepKeys',
		"How long a request of an agent's is known by its key",
	),
	lookBack: setting('Look Back', 'lookBack', 'In hours, as Find Waiting is told'),
	recordTable: settingIfThere(
		'Record Table',
		'recordTable',
		'The name of the Data Table in which each decision leaves a row',
	),
	createUnknownAttributes: setting(
		'Create Unknown Attributes',
		'createUnknownAttributes',
		'Whether agents may create attributes that contacts do not have yet',
	),
};
