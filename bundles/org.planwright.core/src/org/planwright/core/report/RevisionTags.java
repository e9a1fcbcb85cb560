package org.planwright.core.report;

import static j2html.TagCreator.del;
import static j2html.TagCreator.each;
import static j2html.TagCreator.ins;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.Messages;
import org.planwright.core.report.DocumentPart.Legend;
import org.planwright.core.report.DocumentPart.Run;

import j2html.tags.DomContent;

/**
 * Insertions and deletions in HTML: what came in is underlined, what went is struck out, each in the colour of who did it, whose name stands
 * in the margin. So they can be told without colours.
 */
final class RevisionTags {

	private RevisionTags() {
	}

	/** Marks words as inserted or deleted where they are. */
	static DomContent mark(Run run, DomContent words) {
		Revision revision = run.revision();
		if (revision == null) {
			return words;
		}
		String look = "a" + revision.authors().getFirst().colour() + (revision.kind() == Revision.Kind.MOVED_HERE || revision.kind() == Revision.Kind.MOVED_AWAY ? " moved" : "");
		String told = told(revision);
		return revision.kind().isGone() ? del(words).withClass(look).withTitle(told).withCondDatetime(revision.time() != null, revision.time())
				: ins(words).withClass(look).withTitle(told).withCondDatetime(revision.time() != null, revision.time());
	}

	private static String told(Revision revision) {
		String who = revision.authors().stream().map(Author::name).collect(Collectors.joining("、"));
		return Messages.text("report.revision." + revision.kind().name().toLowerCase(Locale.ROOT).replace('_', '.'), who);
	}

	/** The names of all who changed some words, for the margin; nothing where nobody did. */
	static DomContent margin(List<Run> runs) {
		Set<Author> authors = new LinkedHashSet<>();
		runs.stream().filter(run -> run.revision() != null).forEach(run -> authors.addAll(run.revision().authors()));
		return authors.isEmpty() ? text("")
				: span(each(authors, author -> span(author.name()).withClass("a" + author.colour()))).withClass("by");
	}

	static DomContent legend(Legend legend) {
		return ul(each(legend.authors(), author -> li(span(author.name()).withClass("who a" + author.colour()), text(" "),
				ins(Messages.text("report.revision.legend.inserted")).withClass("a" + author.colour()), text(" "),
				del(Messages.text("report.revision.legend.deleted")).withClass("a" + author.colour())))).withClass("legend");
	}
}
