import { describe, inject } from 'vitest';
import { HOSTS } from '../kit/hosts.ts';
import { describeJourneys } from './journeys.ts';

describe('built with SITE_URL, which has a path', () => {
  describeJourneys(HOSTS, inject('placed'), '/luu-tru/2026/');
});

describe('built without SITE_URL', () => {
  const redirecting = HOSTS.filter(({ leadsToSlash }) => leadsToSlash);
  describeJourneys(redirecting, inject('anywhere'), '/');
});
