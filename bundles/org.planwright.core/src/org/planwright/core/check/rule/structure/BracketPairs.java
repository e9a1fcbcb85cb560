package org.planwright.core.check.rule.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.figure.SignedText;

/** Quotation marks and brackets that were opened and not closed, or the other way round. */
final class BracketPairs {

	private static final String OPEN = "“‘（(《〈【〔[「『";
	private static final String CLOSE = "”’））》〉】〕]」』";
	/** 1） and a) number things and close nothing. */
	private static final Pattern ITEM = Pattern.compile("(?:^|[。；：，、\\s])(?:\\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$");

	private BracketPairs() {
	}

	/** The first mark that has no partner; empty where all have one. */
	static Optional<TextFlaw> find(SignedText signed) {
		String text = signed.text();
		Deque<Integer> open = new ArrayDeque<>();
		int straight = -1;
		for (int at = 0; at < signed.count(); at++) {
			int i = signed.place(at);
			char c = signed.sign(at);
			int opens = OPEN.indexOf(c);
			if (opens >= 0) {
				open.push(i);
			} else if (c == '"') {
				straight = straight < 0 ? i : -1;
			} else if (isClosing(c) && !isApostrophe(text, i)) {
				if (!open.isEmpty() && matches(text.charAt(open.peek()), c)) {
					open.pop();
				} else if (!isItem(text, i)) {
					return Optional.of(flaw(open.isEmpty() ? i : closesFurtherDown(text, open, c) ? open.peek() : i));
				}
			}
		}
		return open.isEmpty() ? Optional.ofNullable(straight < 0 ? null : flaw(straight)) : Optional.of(flaw(open.peekLast()));
	}

	private static TextFlaw flaw(int at) {
		return new TextFlaw("pair", at, at + 1, null);
	}

	/** Whether a closing mark belongs to an outer one, so that the inner one is what was not closed. */
	private static boolean closesFurtherDown(String text, Deque<Integer> open, char c) {
		return open.stream().anyMatch(at -> matches(text.charAt(at), c));
	}

	private static boolean isClosing(char c) {
		return CLOSE.indexOf(c) >= 0 || c == ')';
	}

	private static boolean matches(char open, char close) {
		return fold(CLOSE.charAt(OPEN.indexOf(open))) == fold(close);
	}

	private static char fold(char close) {
		return switch (close) {
		case ')' -> '）';
		case '】', '〕' -> ']';
		default -> close;
		};
	}

	private static boolean isApostrophe(String text, int at) {
		return text.charAt(at) == '’' && at > 0 && text.charAt(at - 1) < 0x80 && Character.isLetter(text.charAt(at - 1));
	}

	private static boolean isItem(String text, int at) {
		return (text.charAt(at) == '）' || text.charAt(at) == ')') && ITEM.matcher(text.substring(Math.max(0, at - 4), at)).find();
	}
}
