/** What a rule is called and demands, in the language of the pane. */
export interface RuleWords {
  readonly title: string;
  readonly demand: string;
}
