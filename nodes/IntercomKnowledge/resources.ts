import { article } from './article';
import { collection } from './collection';
import { content } from './content';
import { contentImportSource } from './contentImportSource';
import { contentSnippet } from './contentSnippet';
import { externalPage } from './externalPage';
import { helpCenter } from './helpCenter';
import { internalArticle } from './internalArticle';
import { macro } from './macro';
import { newsfeed } from './newsfeed';
import { newsItem } from './newsItem';
import { redirect } from './redirect';

/** What customers, teammates and AIs read. Each resource is a folder beside this file. */
export const resources = {
	article,
	internalArticle,
	contentSnippet,
	content,
	helpCenter,
	collection,
	redirect,
	newsItem,
	newsfeed,
	macro,
	externalPage,
	contentImportSource,
};
