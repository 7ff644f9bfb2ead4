import { answerOf, tellTarget } from '../../archive/answered-target.ts';
import type { Archive } from '../../archive/archive.ts';
import { conflictsOf } from '../../archive/conflicts.ts';
import { tellRelation } from '../../archive/told-relation.ts';
import { isTarget } from '../../core/figure/statement.ts';
import { sayAnswer } from '../../core/figure/target-sentences.ts';
import { sayRelation } from '../../core/relation/relation-sentences.ts';
import { messagesIn } from '../../i18n/index.ts';

type Sentence = readonly [about: string, says: string];

/** What pages say without anybody having written it, in Vietnamese, by what it is about: judgements of targets, relations, conflicts. */
export function sayByMachine(archive: Archive): Sentence[] {
  const words = messagesIn('vi');
  const ofTargets = [...archive.figures.values()].filter(isTarget).map((figure): Sentence => {
    const answer = answerOf(archive, figure);
    const sentences = sayAnswer(answer, tellTarget(archive, 'vi', words, figure));
    return [`target ${figure.observation.obs_id}`, [`${words.targets.states[answer.state]}.`, ...sentences].join(' ')];
  });
  const ofRelations = [...archive.relations.values()].map((relation): Sentence => {
    const { verdict, formula, sentences } = sayRelation(relation, tellRelation(archive, 'vi', words, relation));
    return [
      `relation ${relation.id}`,
      [`${words.relations.verdicts[verdict.kind]}: ${formula}.`, ...sentences].join(' '),
    ];
  });
  const ofConflicts = [...new Set(conflictsOf(archive).values())].map((group): Sentence => {
    const claims = group.map(({ observation }) => `“${observation.value_text}”`);
    return [`conflict ${group[0]?.observation.obs_id ?? ''}`, `${words.conflicts.mark}: ${claims.join(', ')}.`];
  });
  return [...ofTargets, ...ofRelations, ...ofConflicts];
}
