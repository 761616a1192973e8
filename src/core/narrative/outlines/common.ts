import { isDepartmentTable, type Facts, type Project } from '../facts/facts';
import { told, toldEach, type Told } from './outline';
import { income, spending } from '../sentences/accounts';
import { balance, carriedOver } from '../sentences/balance';
import { departmentIncome, departmentSpending } from '../sentences/department';
import { ledgerTotal } from '../sentences/ledger';
import { allIndicators, mainIndicators } from '../sentences/indicators';
import { missedByProject, reasonsByProject } from '../sentences/many-projects';
import { goalsOf, MOST_TOLD, projectFunds, projectsOverview, projectWordsOf } from '../sentences/projects';
import { executionRanking } from '../sentences/ranking';
import { projectScores } from '../sentences/scores';
import { threePublicParagraph } from '../sentences/three-public';
import { asking } from '../wording/text';

/** 莲塘县水务局2022年度…报告, with words that say what is missing. */
export function reportTitle(facts: Facts, name: string): string {
  const year = facts.year === null ? asking('年度') : `${facts.year}年度`;
  return `${facts.department ?? asking('部门名称')}${year}${name}`;
}

/** All projects: one overview, then for each project a heading, its money and its indicators. */
export function eachProject(facts: Facts): readonly Told[] {
  return [
    ...overview(facts),
    ...fewProjects(facts).flatMap((project) => {
      const id = `project/${project.id}`;
      const body = [
        ...told(`${id}/execution`, projectFunds(project, facts)),
        ...told(`${id}/indicators`, indicatorsOf(project, facts)),
      ];
      return underName(project, body, facts);
    }),
  ];
}

/** What is told of all projects together; of very many also the reasons and the losses, which nobody tells one by one. */
function overview(facts: Facts): readonly Told[] {
  return [
    ...told('projects', [...projectsOverview(facts), ...executionRanking(facts)]),
    ...(facts.projects.length > MOST_TOLD
      ? [...told('reasons', reasonsByProject(facts)), ...told('missed', missedByProject(facts))]
      : []),
  ];
}

/** The projects that are told one by one: none where there are too many. */
function fewProjects({ projects }: Facts): readonly Project[] {
  return projects.length > MOST_TOLD ? [] : projects;
}

/** Every indicator of the only project, what matters of one of several. */
function indicatorsOf({ table }: Project, facts: Facts) {
  if (!table || table.indicators.length === 0) return [];
  return facts.projects.length === 1 ? allIndicators(table, facts) : mainIndicators(table, facts);
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
    ...overview(facts),
    ...fewProjects(facts).flatMap((project) =>
      told(`project/${project.id}/execution`, projectFunds(project, facts)),
    ),
  ];
}

/** The goals of each project, in the words of its form. */
export function projectTargets(facts: Facts): readonly Told[] {
  return fewProjects(facts).flatMap((project) => {
    const goal = told(`project/${project.id}/goal`, projectWordsOf('goal', project, facts));
    return underName(project, goal, facts);
  });
}

/** What was achieved of each project's goals, and its indicators, under its name. */
export function projectGoals(facts: Facts): readonly Told[] {
  return fewProjects(facts).flatMap((project) => {
    const id = `project/${project.id}`;
    const body = [
      ...told(`${id}/achievement`, projectWordsOf('achievement', project, facts)),
      ...told(`${id}/indicators`, indicatorsOf(project, facts)),
    ];
    return underName(project, body, facts);
  });
}

/** The goals of the department as a whole, in the words of its table. */
export function departmentGoals(facts: Facts): readonly Told[] {
  const table = facts.tables.find(
    (one) => isDepartmentTable(one) && one.texts.some(({ role }) => role === 'goal'),
  );
  return table ? told('goals', goalsOf('goal', table, facts)) : [];
}

/** What the projects scored, in one paragraph. */
export function scores(facts: Facts): readonly Told[] {
  return told('project-scores', projectScores(facts));
}

/** The project ledger's total. */
export function ledger(facts: Facts): readonly Told[] {
  return told('ledger/total', ledgerTotal(facts));
}

/** “三公” spending in one paragraph. */
export function threePublic(facts: Facts): readonly Told[] {
  return told('three-public/total', threePublicParagraph(facts));
}

/** What the department received: from its own table, else from the tables of income and expenditure. */
export function received(facts: Facts): readonly Told[] {
  const own = departmentIncome(facts);
  return own.length > 0 ? told('income', own) : told('totals', balance(facts));
}

/** What the department spent, with its parts; with its own table what was carried over as well. */
export function spent(facts: Facts): readonly Told[] {
  const own = departmentSpending(facts);
  return own.length > 0
    ? [...told('spending', own), ...told('carried', carriedOver(facts))]
    : toldEach('line', [income(facts), spending(facts)]);
}
