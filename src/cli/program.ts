import { Command, Option } from 'commander';
import { OUTLINE_IDS, type OutlineId } from '../core/narrative/model';
import { LINE_SPACINGS } from '../core/findings/settings';
import type { Deviations } from '../word/profile';
import { InputError } from './failure';
import type { Language } from './language';
import { FAIL_ON, type FailOn, type Outcome } from './outcome';
import { VERSION } from './version';

/** Where a command's words go. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/**
 * The commands of `jixiao`, each loaded when it is called: starting costs more than checking a small file. `finish` gets what
 * each has to say; failures are thrown.
 */
export function buildProgram(
  language: Language,
  streams: Streams,
  finish: (outcome: Outcome, asJson: boolean) => void,
): Command {
  const { help, usage } = language.words;
  const program = new Command('jixiao');
  configure(program, language, streams);
  const command = (name: string, description: string) =>
    program.command(name).description(description).option('--json', help.json);
  const failOn = () => new Option('--fail-on <level>', help.failOn).choices(FAIL_ON).default('error');

  command('inspect', help.inspect)
    .argument('<file>', help.file)
    .action(async (file: string, options: { json?: true }) => {
      const { inspect } = await import('./commands/inspect');
      finish(await inspect(file, language), options.json ?? false);
    });

  command('check', help.check)
    .argument('<file>', help.file)
    .option('--report <file>', help.withReport)
    .option('--sarif', help.sarif)
    .addOption(failOn())
    .action(async (file: string, options: CheckFlags) => {
      const { report = null, failOn: level, sarif = false, json = false } = options;
      const { check } = await import('./commands/check');
      finish(await check(file, { report, failOn: level, sarif }, language), json || sarif);
    });

  command('fill', help.fill)
    .argument('<file>', help.file)
    .requiredOption('-o, --output <file>', help.output)
    .option('--replace', help.replace)
    .option('--force', help.force)
    .action(async (file: string, options: { json?: true; output: string; replace?: true; force?: true }) => {
      const { output, replace = false, force = false } = options;
      const { fill } = await import('./commands/fill');
      finish(await fill(file, { output, replace, force }, language), options.json ?? false);
    });

  command('narrate', help.narrate)
    .argument('<file>', help.file)
    .option('-o, --output <file>', help.output)
    .addOption(
      new Option('--outline <id>', `${help.outline}: ${OUTLINE_IDS.join(', ')}`).choices(OUTLINE_IDS),
    )
    .option('--docx <file>', help.docx)
    .addOption(
      new Option('--line-spacing <points>', help.lineSpacing).choices(
        LINE_SPACINGS.map((one) => String(one)),
      ),
    )
    .option('--centred-headings', help.centredHeadings)
    .option('--bold-second-level', help.boldSecondLevel)
    .option('--fallback-fonts', help.fallbackFonts)
    .option('--text', help.text)
    .option('--force', help.force)
    .action(async (file: string, options: NarrateFlags) => {
      const { output = null, docx = null, outline = null, text = false, force = false } = options;
      const deviations = deviationsIn(options);
      const settings = { output, docx, outline, deviations, text, force };
      const { narrate } = await import('./commands/narrate');
      finish(await narrate(file, settings, language), options.json ?? false);
    });

  command('proofread', help.proofread)
    .argument('<report>', help.report)
    .option('--workbook <file>', help.workbook)
    .option('--docx <file>', help.comments)
    .option('--force', help.force)
    .addOption(failOn())
    .action(async (report: string, options: ProofreadFlags) => {
      const { workbook = null, docx = null, force = false, failOn: level } = options;
      const { proofread } = await import('./commands/proofread');
      const settings = { workbook, docx, force, failOn: level };
      finish(await proofread(report, settings, language), options.json ?? false);
    });

  command('batch', help.batch)
    .argument('<folder>', help.folder)
    .option('-o, --output <file>', help.summary)
    .option('--jobs <n>', help.jobs)
    .option('--since <file>', help.since)
    .option('--resume <file>', help.resume)
    .option('--sarif', help.sarif)
    .option('--force', help.force)
    .addOption(failOn())
    .action(async (folder: string, options: BatchFlags) => {
      const { output = null, failOn: level, jobs, since = null, resume = null } = options;
      const { force = false, sarif = false, json = false } = options;
      if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) {
        throw new InputError(usage.badCount('--jobs <n>', jobs));
      }
      const threads = jobs === undefined ? null : Number(jobs);
      const settings = { output, failOn: level, jobs: threads, since, resume, sarif, force };
      const progress = (line: string) => streams.err(`${line}\n`);
      const { batch } = await import('./commands/batch');
      finish(await batch(folder, settings, language, progress), json || sarif);
    });

  command('score', help.score)
    .requiredOption('--rule <text>', help.rule)
    .requiredOption('--weight <number>', help.weight)
    .requiredOption('--value <value>', help.value)
    .action(async (options: { json?: true; rule: string; weight: string; value: string }) => {
      const { rule, weight, value } = options;
      if (!/^\d+(\.\d+)?$/.test(weight)) throw new InputError(usage.badNumber('--weight <number>', weight));
      const { score } = await import('./commands/score');
      finish(score(rule, weight, value, language), options.json ?? false);
    });

  command('words', help.words)
    .argument('<texts...>', help.texts)
    .action(async (texts: string[], options: { json?: true }) => {
      if (texts.some((text) => text.trim() === '')) throw new InputError(usage.nothingToRead);
      const { words } = await import('./commands/words');
      finish(words(texts, language), options.json ?? false);
    });

  return program;
}

interface ProofreadFlags {
  readonly json?: true;
  readonly workbook?: string;
  readonly docx?: string;
  readonly force?: true;
  readonly failOn: FailOn;
}

interface NarrateFlags {
  readonly json?: true;
  readonly output?: string;
  readonly docx?: string;
  readonly outline?: OutlineId;
  readonly text?: true;
  readonly force?: true;
  readonly lineSpacing?: string;
  readonly centredHeadings?: true;
  readonly boldSecondLevel?: true;
  readonly fallbackFonts?: true;
}

/** What the command line says of the Word format; what it does not say is left to the workbook. */
function deviationsIn(flags: NarrateFlags): Deviations {
  const { lineSpacing, centredHeadings, boldSecondLevel, fallbackFonts } = flags;
  return {
    ...(lineSpacing === undefined ? {} : { lineSpacing: Number(lineSpacing) }),
    ...(centredHeadings === undefined ? {} : { centredHeadings }),
    ...(boldSecondLevel === undefined ? {} : { boldSecondLevel }),
    ...(fallbackFonts === undefined ? {} : { fallbackFonts }),
  };
}

interface BatchFlags {
  readonly json?: true;
  readonly force?: true;
  readonly output?: string;
  readonly jobs?: string;
  readonly since?: string;
  readonly resume?: string;
  readonly sarif?: true;
  readonly failOn: FailOn;
}

interface CheckFlags {
  readonly json?: true;
  readonly sarif?: true;
  readonly report?: string;
  readonly failOn: FailOn;
}

/** Settings that the commands inherit: our words in the help, no exit and no printing of its own. */
function configure(program: Command, { words }: Language, streams: Streams): void {
  const { help } = words;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': `${help.usage}:`,
    'Arguments:': `${help.arguments}:`,
    'Options:': `${help.options}:`,
    'Global Options:': `${help.options}:`,
    'Commands:': `${help.commands}:`,
  };
  program
    .description(help.product)
    .version(VERSION, '-V, --version', help.showVersion)
    .helpOption('-h, --help', help.showHelp)
    .helpCommand(false)
    .addOption(new Option('--lang <zh|en>', help.lang).choices(['zh', 'en']).default('zh'))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
    })
    .configureOutput({ writeOut: streams.out, writeErr: () => undefined })
    .exitOverride();
}
