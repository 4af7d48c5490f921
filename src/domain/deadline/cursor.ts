import type { DeadlineIssue } from './reading.ts';
import { type Token, tokenize } from './tokens.ts';

/** Where and why the grammar stopped; thrown inside the grammar, caught by `parseDeadline`. */
export class Stop extends Error {
  readonly from: number;
  readonly rule: DeadlineIssue['rule'];
  /** Wordings to offer instead of the catalogue's. */
  readonly offers: string[];
  constructor(from: number, rule: DeadlineIssue['rule'], message: string, offers: string[] = []) {
    super(message);
    this.from = from;
    this.rule = rule;
    this.offers = offers;
  }
}

/** A place in a wording's tokens that moves on as words are taken. */
export class Cursor {
  readonly text: string;
  readonly tokens: Token[];
  at = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
  }

  /** The token `ahead` of the place, the end when there is none. */
  peek(ahead = 0): Token {
    return (this.tokens[this.at + ahead] ?? this.tokens.at(-1)) as Token;
  }

  /** The token at the place, which moves past it. */
  take(): Token {
    const token = this.peek();
    if (token.type !== 'end') this.at += 1;
    return token;
  }

  /** The next tokens are these words, each one of the alternatives divided by «|». */
  sees(...words: string[]): boolean {
    return words.every((word, ahead) => {
      const token = this.peek(ahead);
      return (
        token.type !== 'number' && token.type !== 'end' && word.split('|').includes(token.word)
      );
    });
  }

  /** Takes these words when they come next. */
  eat(...words: string[]): boolean {
    if (!this.sees(...words)) return false;
    this.at += words.length;
    return true;
  }

  /** The next token is this noun in any case. */
  seesNoun(name: string, ahead = 0): boolean {
    const { sense } = this.peek(ahead);
    return sense?.type === 'noun' && sense.name === name;
  }

  /** Takes a noun and the full stop of its abbreviation. */
  eatNoun(name: string): boolean {
    if (!this.seesNoun(name)) return false;
    this.take();
    this.dot();
    return true;
  }

  /** Moves over a full stop after an abbreviation. */
  dot(): void {
    if (this.peek().tight) this.eat('.');
  }

  /** Gives up at a token. */
  stop(
    token: Token = this.peek(),
    message?: string,
    rule: DeadlineIssue['rule'] = 'unknown',
    offers: string[] = [],
  ): never {
    const said = this.text.slice(token.from, token.to);
    const why =
      token.type === 'end' ? 'Срок оборван: дальше чего-то не хватает.' : `Непонятно: «${said}».`;
    throw new Stop(token.from, rule, message ?? why, offers);
  }
}
