import type { scoringMessages as chinese } from '../zh-CN/scoring';

export const scoringMessages: typeof chinese = {
  'scoring/placeholder': (data) => `${data.what}`,
};
