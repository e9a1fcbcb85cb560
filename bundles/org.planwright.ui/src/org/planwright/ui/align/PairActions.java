package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.ui.Messages;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** What can be done with the picked lines, by menu, button and key. Asked anew each time: what can be done changes with the lines. */
final class PairActions {

	private final AlignJudging judging;
	private final Plan lower;
	private final QuickOpen search;
	private final Theme theme;
	private final Icons icons;
	private final Supplier<Shell> shell;
	private final Supplier<List<SideRow>> picked;

	PairActions(AlignJudging judging, Plan lower, QuickOpen search, Theme theme, Icons icons, Supplier<Shell> shell, Supplier<List<SideRow>> picked) {
		this.judging = judging;
		this.lower = lower;
		this.search = search;
		this.theme = theme;
		this.icons = icons;
		this.shell = shell;
		this.picked = picked;
	}

	private List<Pairing> pairs() {
		return picked.get().stream().map(SideRow::pairing).flatMap(Optional::stream).toList();
	}

	private Optional<SideRow> single() {
		List<SideRow> rows = picked.get();
		return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
	}

	/** 确认, or 清除存疑 where all that can be accepted is in doubt; of an element alone, that nothing answers it. */
	SheetAction accept() {
		List<Pairing> pairs = AlignJudging.acceptable(pairs());
		boolean doubts = !pairs.isEmpty() && pairs.stream().allMatch(pair -> pair.state() == LinkState.SUSPECT);
		boolean nothing = !pairs.isEmpty() && pairs.stream().noneMatch(Pairing::isAnswered);
		return new SheetAction(words(doubts ? "trace.do.clear" : nothing ? "align.do.none" : "trace.do.accept", pairs.size()), Icon.CIRCLE_CHECK, SWT.MOD1 | SWT.CR,
				() -> !pairs.isEmpty(), () -> judging.accept(lower, pairs));
	}

	/** 否决…, with a reason for whoever wants to give one. */
	SheetAction reject() {
		List<Pairing> pairs = AlignJudging.rejectable(pairs());
		return new SheetAction(words("trace.do.reject", pairs.size()), Icon.X, SWT.DEL, () -> !pairs.isEmpty(),
				() -> ask("align.reject.title", Messages.text("align.reject.words", Integer.toString(pairs.size())))
						.ifPresent(why -> judging.reject(lower, pairs, why)));
	}

	/** 指定承接…. */
	SheetAction pair() {
		return new SheetAction(Messages.text("align.do.pair"), Icon.LINK_2, SWT.INSERT, () -> single().isPresent(), () -> single().ifPresent(this::choose));
	}

	/** 确认没有承接. */
	SheetAction none() {
		List<Pairing> pairs = single().flatMap(SideRow::pairing).filter(pair -> pair.isAnswered() || pair.judged().isEmpty()).map(List::of).orElse(List.of());
		return new SheetAction(Messages.text("align.do.none"), null, 0, () -> !pairs.isEmpty(), () -> judging.none(lower, pairs.getFirst()));
	}

	/** 撤回判断. */
	SheetAction forget() {
		List<Pairing> pairs = AlignJudging.judged(pairs());
		return new SheetAction(words("trace.do.forget", pairs.size()), Icon.UNDO_2, 0, () -> !pairs.isEmpty(), () -> judging.forget(lower, pairs));
	}

	/** All of them, in the order of the menu. */
	List<SheetAction> judging() {
		return List.of(accept(), reject(), pair(), none(), forget());
	}

	private String words(String key, int count) {
		return count > 1 ? Messages.text(key + ".all", Integer.toString(count)) : Messages.text(key);
	}

	private Optional<String> ask(String title, String words) {
		InputDialog dialog = new InputDialog(shell.get(), Messages.text(title), words, "", null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	private void choose(SideRow row) {
		boolean forLower = row.upper().isEmpty();
		Plan other = forLower ? lower.getUpper() : lower;
		if (other == null) {
			return;
		}
		SideText from = forLower ? row.lower().getFirst() : row.upper().getFirst();
		EClass type = type(row);
		boolean mayJoin = row.pairing().filter(pair -> pair.kind() == Kind.INDICATOR && pair.isAnswered() && pair.state() != LinkState.REJECTED).isPresent();
		PairDialog dialog = new PairDialog(shell.get(), Messages.text(forLower ? "align.pair.question.lower" : "align.pair.question", from.title()), mayJoin,
				theme, icons, typed -> search.find(other, typed, object -> object.eClass() == type));
		dialog.open();
		dialog.chosen().map(Identified::getId).ifPresent(id -> {
			if (forLower) {
				judging.pair(lower, null, List.of(id), List.of(from.id()));
			} else {
				List<String> below = new ArrayList<>();
				if (dialog.joins()) {
					below.addAll(row.found().lower());
				}
				below.remove(id);
				below.add(id);
				judging.pair(lower, null, row.found().upper(), below);
			}
		});
	}

	private EClass type(SideRow row) {
		SideText any = row.lower().isEmpty() ? row.upper().getFirst() : row.lower().getFirst();
		return row.pairing().map(pair -> typeOf(pair.kind())).orElseGet(() -> judging.find(any.id()).map(Identified::eClass).orElse(null));
	}

	static EClass typeOf(Kind kind) {
		return switch (kind) {
		case INDICATOR -> PlanPackage.Literals.INDICATOR;
		case BOX -> PlanPackage.Literals.KEY_PROJECT;
		case TASK -> PlanPackage.Literals.TASK;
		};
	}
}
