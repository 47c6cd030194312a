import type { LintWords } from './types.ts';

export const en: LintWords = {
  apology: [
    ["(?:i'?m|i am) (?:so |very |really |terribly )?sorry,? but,?", ''], ['sorry,? but,?', ''], "(?:i'?m|i am) (?:so |very |really |terribly )?sorry",
    'sorry', 'apolog(?:y|ies|i[sz]e|i[sz]ing)', 'forgive me', 'i feel (?:so )?bad', 'unfortunately', "i'?m afraid(?= i| we| that)", 'regret',
  ],
  busy: ['busy', 'swamped', 'snowed under', 'no time', "don'?t have (?:the )?time", 'crazy (?:day|week)', 'hectic', 'up to my (?:ears|neck)'],
  time: ['until', 'till', 'tonight', 'tomorrow', 'today', 'this (?:week|evening|afternoon|morning)', 'next week', '(?:mon|tues|wednes|thurs|fri|satur|sun)day', 'noon', "o'clock", 'hour'],
  label: [
    'rude', 'unprofessional', 'inappropriate', 'improper', 'stalk(?:er|ing|y)?', 'spam(?:my|mer|ming)?', 'pushy', 'needy', 'annoying', 'harass(?:ment|ing|er)?',
    'creepy', 'creep', 'weird', 'selfish', 'clingy', 'desperate', 'intrusive', 'invasive', 'overstepp(?:ed|ing)', 'disrespectful', 'normal people',
  ],
  ambiguous: [
    'boundar(?:y|ies)', 'keep (?:it|this|things) professional', 'professional', 'my space', 'some space', 'this (?:sort|kind) of thing', 'stuff like (?:this|that)',
    'appropriate', 'just friends',
  ],
  reason: ['because', '(?:^|[.!?,;] )since', 'the reason (?:is|being)', 'besides', 'another reason', 'on top of that', 'and anyway', 'also,? i'],
  policy: ['polic(?:y|ies)', 'not allowed to', 'against the rules', 'company rules?', 'office rules?', 'my boss (?:says|won)'],
  worth: ['benefits? me', 'worth my (?:time|while)', 'waste (?:of|my) (?:time|my)', 'no use to me', 'useful to me', "what'?s in it for me", "don'?t need you", 'not important'],
  guilt: [
    'you should have', 'you ought to', 'how could you', 'you made me (?:feel|do|so|angry|sad)', 'after all i', 'disappointed (?:in|by) you', 'you always (?:do|want|ask|write|have to|come)', 'you never (?:do|ask|listen|stop|learn)', 'your fault', 'as you well know',
    'you people',
  ],
  later: ['maybe later', 'perhaps later', 'maybe (?:some|another)(?: other)? time', 'some other time', 'not (?:right )?now,? (?:but )?maybe', "i'?ll think about it", "we'?ll see"],
  knows: ['looked you up', 'i (?:checked|searched) your', 'your (?:second|third|fourth|fifth|\\d+(?:nd|rd|th)) (?:message|request)', 'i counted', 'how many times', 'i have you (?:down|listed|tagged) as'],
  gendered: ['dear (?:sir|madam)', 'sir', 'madam', "ma'?am", 'ladies', 'guys', 'girl', 'lady', 'gentlem[ae]n', 'young (?:man|woman)', 'mrs?\\.?(?= )', 'ms\\.?(?= )', 'honey', 'buddy', 'sweetheart'],
  heated: [
    'idiot', 'stupid', 'moron', 'shut up', 'get lost(?= ?[,.!]|$)(?<!n.t get lost)', 'go away', 'leave me alone', 'sick of you', 'fed up', 'sick and tired', 'what is wrong with you', "what'?s wrong with you", 'pathetic', 'damn',
    'hell', 'f+u+c+k\\p{L}*', 'sh[i1]t', 'ass(?:hole)?', 'hate you', 'how dare you', 'or else', 'last warning',
  ],
};
