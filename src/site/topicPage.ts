/** The page of a topic, with its head. */
import { topicPath, type Community } from '../model/index.ts';
import { twinsOf } from './alternates.ts';
import { href } from './link.ts';
import type { Shown } from './shown.ts';
import { viewTopic, type TopicView } from './topic.ts';
import type { World } from './world.ts';

export function topicPage(world: World, topic: Community): Shown<TopicView> {
	const view = viewTopic(world, topic);
	const path = topicPath(topic);
	return {
		view,
		head: {
			title: view.title,
			description: view.summary,
			path,
			trail: [{ name: world.say('topics'), href: href(world, 'topics/') }],
			alternates: twinsOf(world, path),
		},
	};
}
