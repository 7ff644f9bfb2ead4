import { afterAll, describe, inject } from 'vitest';
import { buildFolder } from '../kit/hosted-site.ts';
import { HOSTS } from '../kit/hosts.ts';
import { describeJourneys } from '../hosts/journeys.ts';

// What npm test tries below a path is tried at the root here, and the other way round.
const atRoot = await buildFolder('https://so-doc.example');

describe('built with SITE_URL, which has no path', () => {
  describeJourneys(HOSTS, atRoot.built, '/');
});

describe('built without SITE_URL, below a path', () => {
  // Its page for unknown addresses cannot know where it lies.
  const redirecting = HOSTS.filter(({ leadsToSlash }) => leadsToSlash);
  const withoutNotFound = redirecting.map((host) => ({ ...host, hasOurNotFound: false }));
  describeJourneys(withoutNotFound, inject('anywhere'), '/luu-tru/2026/');
});

afterAll(() => {
  atRoot.remove();
});
