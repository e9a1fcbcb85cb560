package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.Judgement;
import org.planwright.core.trace.LinkKinds;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.ui.Messages;
import org.planwright.ui.table.ActionItems;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;

/** What can be done with the links of the picked rows, by menu, button and key. Asked anew each time: what can be done changes with the rows. */
public final class LinkActions {

	private static final int STRONGEST = 3;

	private final LinkMaking making;
	private final Supplier<List<TraceRow>> picked;
	private final Function<String, Optional<Identified>> find;

	/**
	 * @param picked the rows
	 * @param find finds live objects by id
	 */
	LinkActions(LinkMaking making, Supplier<List<TraceRow>> picked, Function<String, Optional<Identified>> find) {
		this.making = making;
		this.picked = picked;
		this.find = find;
	}

	/** The links of the picked rows that there is something to say of. */
	private List<FoundLink> links() {
		return picked.get().stream().flatMap(row -> row.links().stream()).filter(TraceFilter::isJudgeable).distinct().toList();
	}

	private boolean isGroup() {
		return picked.get().stream().anyMatch(row -> row.kind() == TraceRow.Kind.GROUP);
	}

	/** 确认, or 清除存疑 where all that can be accepted is in doubt. */
	public SheetAction accept() {
		List<FoundLink> links = LinkJudging.acceptable(links());
		boolean doubts = !links.isEmpty() && links.stream().allMatch(link -> link.state() == LinkState.SUSPECT);
		return new SheetAction(words(doubts ? "trace.do.clear" : "trace.do.accept", links.size()), Icon.CIRCLE_CHECK, SWT.MOD1 | SWT.CR, () -> !links.isEmpty(),
				() -> making.judging().accept(links));
	}

	/** 否决…, with a reason for whoever wants to give one. */
	public SheetAction reject() {
		List<FoundLink> links = LinkJudging.rejectable(links());
		return new SheetAction(words("trace.do.reject", links.size()), Icon.X, SWT.DEL, () -> !links.isEmpty(),
				() -> ask("trace.reject.title", Messages.text("trace.reject.words", Integer.toString(links.size())), reason(links))
						.ifPresent(why -> making.judging().reject(links, why)));
	}

	/** 撤回判断. */
	public SheetAction forget() {
		List<FoundLink> links = LinkJudging.judged(links());
		return new SheetAction(words("trace.do.forget", links.size()), Icon.UNDO_2, 0, () -> !links.isEmpty(), () -> making.judging().forget(links));
	}

	private String words(String key, int count) {
		return isGroup() && count > 0 ? Messages.text(key + ".all", Integer.toString(count)) : Messages.text(key);
	}

	/** 理由…. */
	private SheetAction explain() {
		List<FoundLink> links = links();
		return new SheetAction(Messages.text("trace.do.reason"), Icon.MESSAGE_SQUARE_TEXT, 0, () -> !links.isEmpty(),
				() -> ask("trace.reason.title", Messages.text("trace.reason.words", Integer.toString(links.size())), reason(links))
						.ifPresent(why -> making.judging().setReason(links, why)));
	}

	/** The reason that all of them have. */
	private static String reason(List<FoundLink> links) {
		Set<String> reasons = new HashSet<>();
		links.forEach(link -> reasons.add(link.judged().map(Judgement::reason).orElse("")));
		return reasons.size() == 1 ? reasons.iterator().next() : "";
	}

	private Optional<String> ask(String title, String words, String value) {
		InputDialog dialog = new InputDialog(making.shell(), Messages.text(title), words, value, null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	/** What judges, in the order of the menu. */
	public List<SheetAction> judging() {
		return List.of(accept(), reject(), forget());
	}

	/** Fills a menu with what can be done with the picked links. */
	void fill(Menu menu, Icons icons) {
		judging().forEach(action -> ActionItems.add(menu, action, icons));
		ActionItems.add(menu, SheetAction.SEPARATOR, icons);
		List<FoundLink> links = links();
		List<LinkKind> kinds = kinds(links);
		Set<LinkKind> now = new HashSet<>(links.stream().map(FoundLink::kind).toList());
		choice(menu, "trace.do.kind", kinds, now.size() == 1 ? now.iterator().next() : null, LinkLook::word, kind -> making.judging().setKind(links, kind));
		Set<Integer> strengths = new HashSet<>(links.stream().map(link -> link.judged().map(Judgement::strength).orElse(0)).toList());
		List<Integer> levels = new ArrayList<>();
		for (int strength = STRONGEST; strength >= 0 && !links.isEmpty(); strength--) {
			levels.add(strength);
		}
		choice(menu, "trace.do.strength", levels, strengths.size() == 1 ? strengths.iterator().next() : null, LinkLook::strength,
				strength -> making.judging().setStrength(links, strength));
		ActionItems.add(menu, explain(), icons);
	}

	/** The kinds that all of the links may have. */
	private List<LinkKind> kinds(List<FoundLink> links) {
		List<LinkKind> kinds = null;
		for (FoundLink link : links) {
			List<LinkKind> its = find.apply(link.source()).flatMap(source -> find.apply(link.target()).map(target -> LinkKinds.between(source, target)))
					.orElse(List.of());
			if (kinds == null) {
				kinds = new ArrayList<>(its);
			} else {
				kinds.retainAll(its);
			}
		}
		return kinds == null ? List.of() : kinds;
	}

	private static <T> void choice(Menu menu, String key, List<T> values, T now, Function<T, String> words, Consumer<T> choose) {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(Messages.text(key));
		item.setEnabled(!values.isEmpty());
		Menu below = new Menu(menu);
		item.setMenu(below);
		for (T value : values) {
			MenuItem each = new MenuItem(below, SWT.RADIO);
			each.setText(words.apply(value));
			each.setSelection(value.equals(now));
			each.addListener(SWT.Selection, event -> {
				if (each.getSelection() && !value.equals(now)) {
					choose.accept(value);
				}
			});
		}
	}
}
