package org.planwright.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnImport.Kind;
import org.planwright.core.ReturnedTable.AddedRow;
import org.planwright.core.ReturnedTable.CellChange;
import org.planwright.core.ReturnedTable.RemovedRow;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Identified;
import org.planwright.model.Plan;

/**
 * Rows of 批注与意见 ({@link RemarkTable}): an answer with whose it is, and a state with who settled the thread, are one difference each. What a remark
 * itself says is its author's.
 */
final class RemarkReturns implements ReturnRows {

	static final ChoiceWords<CommentState> STATES = new ChoiceWords<>(List.of(CommentState.values()), (language, state) -> List.of(RemarkTable.state(language, state)));

	private final ProjectSession session;
	private final CommentEdits edits;

	RemarkReturns(ProjectSession session) {
		this.session = session;
		this.edits = new CommentEdits(session);
	}

	@Override
	public boolean isOf(ReturnedTable table) {
		return table.has(RemarkTable.STATE);
	}

	@Override
	public void changed(ReturnedTable table, List<CellChange> cells, Sink sink) {
		List<CellChange> answer = new ArrayList<>();
		List<CellChange> state = new ArrayList<>();
		Comment comment = session.find(cells.getFirst().id(), Comment.class).orElse(null);
		for (CellChange cell : cells) {
			if (cell.key().equals(RemarkTable.REPLY) || cell.key().equals(RemarkTable.REPLIED_BY)) {
				answer.add(cell);
			} else if (cell.key().equals(RemarkTable.STATE) || cell.key().equals(RemarkTable.RESOLVED_BY)) {
				state.add(cell);
			} else if (cell.key().equals(RemarkTable.TEXT) || cell.key().equals(RemarkTable.AUTHOR)) {
				sink.refuse(Item.changed(table, cell).refused(Messages.text("sheet.return.remark.theirs")));
			} else {
				computed(table, cell, sink);
			}
		}
		if (!answer.isEmpty()) {
			answered(table, answer, comment, sink);
		}
		if (!state.isEmpty()) {
			settled(table, state, comment, sink);
		}
	}

	private void answered(ReturnedTable table, List<CellChange> cells, Comment comment, Sink sink) {
		String words = cell(cells, RemarkTable.REPLY, "");
		String who = cell(cells, RemarkTable.REPLIED_BY, "");
		if (comment != null && comment.getReplies().stream().anyMatch(reply -> words.equals(reply.getText()) && who.equals(Objects.requireNonNullElse(reply.getAuthor(), "")))) {
			// It has come back before.
			return;
		}
		Optional<String> problem = comment == null ? Optional.of(Messages.text("sheet.return.gone"))
				: words.isEmpty() ? Optional.of(Messages.text("sheet.return.remark.silent")) : Optional.empty();
		sink.add(item(table, cells, "", signed(words, who), problem).noting(problem.isEmpty() && who.isEmpty() ? Messages.text("sheet.return.remark.unsigned") : ""),
				comment, target(cells, RemarkTable.REPLY, signed(words, who)), () -> edits.reply(comment, words, who));
	}

	private void settled(ReturnedTable table, List<CellChange> cells, Comment comment, Sink sink) {
		String stateNow = comment == null ? "" : RemarkTable.state(Messages.locale(), comment.getState());
		String whoNow = comment == null ? "" : Objects.requireNonNullElse(comment.getResolvedBy(), "");
		String typed = cell(cells, RemarkTable.STATE, stateNow);
		String who = cell(cells, RemarkTable.RESOLVED_BY, whoNow);
		CommentState state = STATES.find(typed).orElse(null);
		// A name that stays behind when a thread is opened again says nothing.
		if (comment != null && comment.getState() == state && (who.equals(whoNow) || state == CommentState.OPEN && who.isEmpty())) {
			return;
		}
		String stateBefore = before(cells, RemarkTable.STATE, stateNow);
		String whoBefore = before(cells, RemarkTable.RESOLVED_BY, whoNow);
		Item item = item(table, cells, signed(stateBefore, whoBefore), signed(typed, who), problem(comment, state, typed, cells));
		boolean isAsSent = comment != null && STATES.says(stateBefore, comment.getState()) && whoBefore.equals(whoNow.strip());
		sink.add(item.against(signed(stateNow, whoNow), isAsSent), comment, target(cells, RemarkTable.STATE, List.of(state == null ? typed : state, who)), () -> {
			if (comment.getState() == state) {
				edits.setResolvedBy(comment, who);
			} else {
				edits.setState(List.of(comment), state, who);
			}
		});
	}

	private static Optional<String> problem(Comment comment, CommentState state, String typed, List<CellChange> cells) {
		if (comment == null) {
			return Optional.of(Messages.text("sheet.return.gone"));
		} else if (state == null) {
			return STATES.refusal(typed);
		}
		boolean named = cells.stream().anyMatch(cell -> cell.key().equals(RemarkTable.RESOLVED_BY) && !cell.to().isBlank());
		return state == CommentState.OPEN && named ? Optional.of(Messages.text("sheet.return.remark.open")) : Optional.empty();
	}

	private static Item item(ReturnedTable table, List<CellChange> cells, String from, String to, Optional<String> problem) {
		return new Item(Kind.CHANGE, table.label(), cells.getFirst().row(), cells.stream().map(CellChange::column).collect(Collectors.joining(Messages.text("list.and"))),
				from, to, Optional.empty(), problem, CellChange.doubt(cells), Optional.empty());
	}

	private static Target target(List<CellChange> cells, String field, Object says) {
		return new Target(cells.getFirst().id(), field, says);
	}

	private static String signed(String words, String who) {
		return who.isEmpty() ? words : Messages.text("sheet.return.remark.signed", words, who);
	}

	private static String cell(List<CellChange> cells, String key, String other) {
		return cells.stream().filter(cell -> cell.key().equals(key)).findFirst().map(cell -> cell.to().strip()).orElse(other);
	}

	private static String before(List<CellChange> cells, String key, String other) {
		return cells.stream().filter(cell -> cell.key().equals(key)).findFirst().map(cell -> cell.from().strip()).orElse(other);
	}

	/** Which words a new remark is on cannot be told: it is on the whole, and says so. */
	@Override
	public void added(ReturnedTable table, AddedRow row, Sink sink) {
		Identified on = table.subject().isEmpty() ? session.project() : session.find(table.subject()).filter(Plan.class::isInstance).orElse(null);
		String text = row.cells().getOrDefault(RemarkTable.TEXT, "");
		Optional<String> problem = on == null ? Optional.of(Messages.text("sheet.return.gone"))
				: text.isBlank() ? Optional.of(Messages.text("sheet.return.remark.silent")) : Optional.empty();
		sink.add(Item.added(table, row, problem, Optional.of(Messages.text("sheet.return.remark.whole"))), on,
				null, () -> edits.add(on, text, row.cells().getOrDefault(RemarkTable.AUTHOR, "")));
	}

	@Override
	public void removed(ReturnedTable table, List<RemovedRow> rows, Sink sink) {
		rows.forEach(row -> session.find(row.id()).ifPresent(thing -> sink.add(Item.removed(table, row, Optional.empty()), thing, null, () -> EcoreUtil.remove(thing))));
	}
}
