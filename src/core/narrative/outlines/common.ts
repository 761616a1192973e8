import type { Facts, Project } from '../facts/facts';
import { PLACEHOLDER_MARK } from '../model';
import { told, type Told } from './outline';
import { ledgerLines, ledgerTotal } from '../sentences/ledger';
import {
  executionReason,
  projectFunds,
  projectIndicators,
  projectScore,
  projectsOverview,
  projectWordsOf,
} from '../sentences/projects';
import { executionRanking } from '../sentences/ranking';
import { threePublicItems, threePublicTotal } from '../sentences/three-public';
import { joined, text } from '../wording/parts';

/** 攀枝花市西区人民政府办公室2022年度…报告, with words that say what is missing. */
export function reportTitle(facts: Facts, name: string): string {
  const year = facts.year === null ? `${PLACEHOLDER_MARK}：年度】` : `${facts.year}年度`;
  return `${facts.department ?? `${PLACEHOLDER_MARK}：部门名称】`}${year}${name}`;
}

/** All projects: one overview, then for each project a heading, its money, its indicators and its score. */
export function eachProject(facts: Facts): readonly Told[] {
  return [
    ...told('projects', projectsOverview(facts)),
    ...told('ranking', executionRanking(facts)),
    ...facts.projects.flatMap((project, position) => {
      const id = `project/${project.id}`;
      const body = [
        ...told(`${id}/execution`, projectFunds(project, position, facts)),
        ...told(`${id}/reason`, executionReason(project, facts)),
        ...told(`${id}/indicators`, projectIndicators(project, facts)),
        ...told(`${id}/score`, projectScore(project, facts)),
      ];
      return underName(project, body, facts);
    }),
  ];
}

/** Paragraphs about a project under its name, which the only project of a report does not need. */
function underName({ id, name }: Project, body: readonly Told[], { projects }: Facts): readonly Told[] {
  return body.length > 0 && projects.length > 1
    ? [{ id: `project/${id}/heading`, sentence: [name], heading: true }, ...body]
    : body;
}

/** The money of each project, without the rest. */
export function projectMoney(facts: Facts): readonly Told[] {
  return [
    ...told('projects', projectsOverview(facts)),
    ...told('ranking', executionRanking(facts)),
    ...facts.projects.flatMap((project, position) => [
      ...told(`project/${project.id}/execution`, projectFunds(project, position, facts)),
      ...told(`project/${project.id}/reason`, executionReason(project, facts)),
    ]),
  ];
}

/** The goal of each project, in the words of its form. */
export function projectTargets(facts: Facts): readonly Told[] {
  return facts.projects.flatMap((project) => {
    const goal = told(`project/${project.id}/goal`, projectWordsOf('goal', project, facts));
    return underName(project, goal, facts);
  });
}

/** What was achieved of each project's goal, and its indicators, under its name. */
export function projectGoals(facts: Facts): readonly Told[] {
  return facts.projects.flatMap((project) => {
    const id = `project/${project.id}`;
    const body = [
      ...told(`${id}/achievement`, projectWordsOf('achievement', project, facts)),
      ...told(`${id}/indicators`, projectIndicators(project, facts)),
    ];
    return underName(project, body, facts);
  });
}

/** Score and grade of each project, one paragraph each. */
export function projectScores(facts: Facts): readonly Told[] {
  return facts.projects.flatMap((project) =>
    told(`project/${project.id}/score`, projectScore(project, facts)),
  );
}

/** The project ledger: its total, and all projects in one paragraph. */
export function ledger(facts: Facts): readonly Told[] {
  const lines = ledgerLines(facts);
  return [
    ...told('ledger/total', ledgerTotal(facts)),
    ...told('ledger/projects', lines.length > 0 ? [text('其中：'), ...joined(lines, '')] : []),
  ];
}

/** “三公” spending: the total, then each item. */
export function threePublic(facts: Facts): readonly Told[] {
  return [
    ...told('three-public/total', threePublicTotal(facts)),
    ...threePublicItems(facts).flatMap((sentence, index) => told(`three-public/${index + 1}`, sentence)),
  ];
}
