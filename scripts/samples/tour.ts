import data from '../../samples/data/panzhihua.json';
import mistakes from '../../samples/data/tour.json';
import type { Form } from './form';
import { departmentTable, projectForm } from './panzhihua';
import { nationalForm, type ProjectForm } from './project-form';

/**
 * The first-run tour: the figures of the 攀枝花 sample with scores added, derived cells left empty and the mistakes
 * of `tour.json` planted. Its README lists every one of them.
 */
export function tour(): readonly Form[] {
  const department = departmentTable(mistakes.departmentInitialTotal);
  return [department, ...data.projects.map((project) => nationalForm(planted(scored(projectForm(project)))))];
}

/** Full marks for every indicator, rates and their scores left empty for 填充. */
function scored(form: ProjectForm): ProjectForm {
  return {
    ...form,
    executionRate: null,
    fiscalRate: null,
    indicators: form.indicators.map((line) => ({ ...line, score: line.weight })),
  };
}

function planted(form: ProjectForm): ProjectForm {
  switch (form.project) {
    case mistakes.scoreAboveWeight.project: {
      const { level2, score } = mistakes.scoreAboveWeight;
      return {
        ...form,
        indicators: form.indicators.map((line) => (line.level2 === level2 ? { ...line, score } : line)),
      };
    }
    case mistakes.weightMissing.project: {
      const { level2, weight } = mistakes.weightMissing;
      return {
        ...form,
        executionScore: 10,
        indicators: form.indicators.map((line) =>
          line.level2 === level2 ? { ...line, weight, score: weight } : line,
        ),
      };
    }
    case mistakes.transposedRate.project:
      return { ...form, executionRate: mistakes.transposedRate.percent / 100 };
    case mistakes.yuanForWan.project: {
      const { executionScore, totalScore } = mistakes.wrongTotal;
      const fiscal = { ...form.fiscal, fullYear: mistakes.yuanForWan.fiscalFullYear };
      return { ...form, fiscal, executionScore, totalScore };
    }
    default:
      return form;
  }
}
