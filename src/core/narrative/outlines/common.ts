import { isDepartmentTable, type Facts, type Project } from '../facts/facts';
import { told, toldEach, type Told } from './outline';
import { income, spending } from '../sentences/accounts/accounts';
import { assets } from '../sentences/accounts/assets';
import { runningCosts } from '../sentences/accounts/general-budget';
import { procurement } from '../sentences/accounts/procurement';
import { balance, carriedOver, incomeTotal } from '../sentences/accounts/balance';
import { departmentIncome, departmentSpending } from '../sentences/accounts/department';
import { ledgerTotal } from '../sentences/projects/ledger';
import { allIndicators, mainIndicators, type Telling } from '../sentences/indicators/indicators';
import { askedReasons, missedByProject, reasonsByProject } from '../sentences/projects/many-projects';
import { goalsAndResults, goalsOf, projectWordsOf } from '../sentences/indicators/goals';
import { projectRows } from '../sentences/projects/rows';
import { MOST_IN_TEXT, MOST_TOLD, projectFunds, projectsOverview } from '../sentences/projects/projects';
import { executionRanking } from '../sentences/projects/ranking';
import { projectScores } from '../sentences/indicators/scores';
import { threePublicParagraph } from '../sentences/accounts/three-public/paragraph';
import type { Sentence } from '../wording/parts';
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
    ...ledgerSums(facts),
    ...manyIndicators(facts),
    ...fewProjects(facts).flatMap((project) => {
      const id = `project/${project.id}`;
      const body = [
        ...(isTabled(facts) ? [] : told(`${id}/execution`, projectFunds(project, facts))),
        ...told(`${id}/achievement`, project.table ? goalsAndResults(project.table, facts) : []),
        ...told(`${id}/indicators`, indicatorsOf(project, facts)),
      ];
      return underName(project, body, facts);
    }),
  ];
}

/** What is told of all projects together; of many also a line for each and the reasons, which nobody tells one by one. */
function overview(facts: Facts): readonly Told[] {
  return [
    ...told('projects', [...projectsOverview(facts), ...executionRanking(facts)]),
    ...projectRows(facts),
    ...(isTabled(facts) ? told('reasons', reasonsByProject(facts)) : []),
  ];
}

/** Whether the money of the projects is told in lines of a table. */
function isTabled({ projects }: Facts): boolean {
  return projects.length > MOST_IN_TEXT;
}

/** The sums of a ledger whose lines are the projects. */
function ledgerSums(facts: Facts): readonly Told[] {
  return facts.projects.some(({ table }) => table !== null) ? [] : ledger(facts);
}

/** Of very many projects, those whose indicators lost points. */
function manyIndicators(facts: Facts): readonly Told[] {
  return isMany(facts) ? told('missed', missedByProject(facts)) : [];
}

function isMany({ projects }: Facts): boolean {
  return projects.length > MOST_TOLD;
}

/** The projects that are told one by one: none where there are too many. */
function fewProjects(facts: Facts): readonly Project[] {
  return isMany(facts) ? [] : facts.projects;
}

/** Every indicator of the only project, what matters of one of several. */
function indicatorsOf({ table }: Project, facts: Facts, telling: Telling = {}) {
  if (!table || table.indicators.length === 0) return [];
  return facts.projects.length === 1
    ? allIndicators(table, facts, telling)
    : mainIndicators(table, facts, telling);
}

/** Paragraphs about a project under its name, which the only project of a report does not need. */
function underName({ id, name }: Project, body: readonly Told[], { projects }: Facts): readonly Told[] {
  return body.length > 0 && projects.length > 1
    ? [{ id: `project/${id}/heading`, sentence: [name], heading: true }, ...body]
    : body;
}

/** The money of each project, without the rest; `sums` leaves those of a ledger to a section of their own. */
export function projectMoney(facts: Facts, { sums = true } = {}): readonly Told[] {
  return [
    ...overview(facts),
    ...(sums ? ledgerSums(facts) : []),
    ...(isTabled(facts) ? [] : oneByOne(facts)),
  ];
}

/** The money of each of a few projects; reasons that no table gives are asked for once, below all of them. */
function oneByOne(facts: Facts): readonly Told[] {
  const asks = facts.projects.length === 1;
  return [
    ...facts.projects.flatMap((project) =>
      told(`project/${project.id}/execution`, projectFunds(project, facts, { asks })),
    ),
    ...(asks ? [] : told('reasons', askedReasons(facts))),
  ];
}

/** The goals of each project, in the words of its form. */
export function projectTargets(facts: Facts): readonly Told[] {
  return fewProjects(facts).flatMap((project) => {
    const goal = told(`project/${project.id}/goal`, projectWordsOf('goal', project, facts));
    return underName(project, goal, facts);
  });
}

/** What was achieved of each project's goals, and its indicators, under its name; the goals were told before. */
export function projectResults(facts: Facts, telling: Telling = {}): readonly Told[] {
  return eachResult(facts, (project) => projectWordsOf('achievement', project, facts), telling);
}

/** The goals of each project with what became of them, and its indicators, under its name. */
export function projectGoals(facts: Facts): readonly Told[] {
  return eachResult(facts, ({ table }) => (table ? goalsAndResults(table, facts) : []));
}

function eachResult(
  facts: Facts,
  goals: (project: Project) => Sentence,
  telling: Telling = {},
): readonly Told[] {
  return [
    ...manyIndicators(facts),
    ...fewProjects(facts).flatMap((project) => {
      const id = `project/${project.id}`;
      const body = [
        ...told(`${id}/achievement`, goals(project)),
        ...told(`${id}/indicators`, indicatorsOf(project, facts, telling)),
      ];
      return underName(project, body, facts);
    }),
  ];
}

/** The goals of the department as a whole, in the words of its table. */
export function departmentGoals(facts: Facts): readonly Told[] {
  return departmentWords('goal', facts);
}

/** What became of them, where the goals were told before. */
export function departmentAchievements(facts: Facts): readonly Told[] {
  return departmentWords('achievement', facts);
}

function departmentWords(role: 'goal' | 'achievement', facts: Facts): readonly Told[] {
  const table = facts.tables.find(
    (one) => isDepartmentTable(one) && one.texts.some((text) => text.role === role),
  );
  return table ? told(role === 'goal' ? 'goals' : 'achievements', goalsOf(role, table, facts)) : [];
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

/** What other tables say of the department's spending and property: 机关运行经费、政府采购、国有资产. */
export function otherSpending(facts: Facts): readonly Told[] {
  return [
    ...told('running', runningCosts(facts)),
    ...told('procurement', procurement(facts)),
    ...toldEach('assets', assets(facts)),
  ];
}

/** What the department received: its budget by its own table, and what the tables of income and expenditure add up to. */
export function received(facts: Facts, { parts = true, alsoPlanned = true } = {}): readonly Told[] {
  const own = told('income', departmentIncome(facts, { parts }));
  return [...own, ...told('totals', own.length > 0 ? incomeTotal(facts) : balance(facts, { alsoPlanned }))];
}

/** What the department spent, with its parts; with its own table what was carried over as well. */
export function spent(facts: Facts): readonly Told[] {
  const own = departmentSpending(facts);
  return own.length > 0
    ? [...told('spending', own), ...told('carried', carriedOver(facts))]
    : toldEach('line', [income(facts), spending(facts)]);
}
