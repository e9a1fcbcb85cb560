package org.planwright.ui.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.ReturnImport;
import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnImport.Kind;
import org.planwright.ui.Messages;

/** What of a workbook that came back is taken over, while a person says so. */
final class ReturnDraft {

	/** A difference, and whether it is taken over. */
	static final class Line {

		private final Item item;
		private boolean taken;

		Line(Item item) {
			this.item = item;
			taken = item.isProposed();
		}

		Item item() {
			return item;
		}

		boolean isTaken() {
			return taken;
		}

		/** What cannot be taken over stays. */
		void take(boolean take) {
			taken = take && item.problem().isEmpty();
		}
	}

	private final ReturnImport changes;
	private final List<Line> lines = new ArrayList<>();

	ReturnDraft(ReturnImport changes) {
		this.changes = changes;
		changes.items().forEach(item -> lines.add(new Line(item)));
	}

	List<Line> lines() {
		return lines;
	}

	/** What would be done, in words. */
	String outcome() {
		long taken = lines.stream().filter(Line::isTaken).count();
		long removed = lines.stream().filter(line -> line.isTaken() && line.item().kind() == Kind.REMOVE).count();
		return removed == 0 ? Messages.text("sheets.return.outcome", Long.toString(taken), Integer.toString(lines.size()))
				: Messages.text("sheets.return.outcome.removing", Long.toString(taken), Integer.toString(lines.size()), Long.toString(removed));
	}

	/** Whether anything is taken over. */
	boolean isComplete() {
		return lines.stream().anyMatch(Line::isTaken);
	}

	/** Whether a person chose otherwise than was proposed. */
	boolean isChanged() {
		return lines.stream().anyMatch(line -> line.isTaken() != line.item().isProposed());
	}

	/** Why a difference is not proposed, what stands in the way, or what else comes of it; empty for nothing. */
	static String note(Line line) {
		Item item = line.item();
		return Stream.of(item.problem(), item.doubt(), item.now().map(now -> Messages.text("sheets.return.meanwhile", now)), item.note()).flatMap(Optional::stream)
				.collect(Collectors.joining(" "));
	}

	/** What is to be said of columns: those that the office added, and those that are gone; empty for nothing. */
	String columns() {
		String own = String.join(Messages.text("list.and"), changes.ownColumns());
		String missing = String.join(Messages.text("list.and"), changes.missingColumns());
		return ((own.isEmpty() ? "" : Messages.text("sheets.return.own", own)) + (missing.isEmpty() ? "" : " " + Messages.text("sheets.return.missing", missing))).strip();
	}

	/** What is done with the row, where it is not a cell that says something else. */
	static String what(Line line) {
		return line.item().kind() == Kind.CHANGE ? line.item().column() : Messages.text("sheets.return.kind." + line.item().kind().name().toLowerCase(Locale.ROOT));
	}

	int apply() {
		return changes.apply(lines.stream().filter(Line::isTaken).map(Line::item).toList());
	}
}
