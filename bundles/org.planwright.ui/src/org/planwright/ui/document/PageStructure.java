package org.planwright.ui.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.ReadingNoteEdits;
import org.planwright.model.Identified;
import org.planwright.model.ReadingNote;
import org.planwright.ui.Messages;
import org.planwright.ui.document.projection.Place;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.document.typing.StructureCommand;
import org.planwright.ui.document.typing.StructureCommands;
import org.planwright.ui.kit.KeyNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.trace.LinkMaking;

/** The context menu of the page and the keys of its commands. */
final class PageStructure implements VerifyKeyListener {

	/** As in word processors. */
	private static final Map<StructureCommand, Integer> KEYS = keys();
	private static final List<List<StructureCommand>> GROUPS = List.of(
			List.of(StructureCommand.PROMOTE, StructureCommand.DEMOTE, StructureCommand.MOVE_UP, StructureCommand.MOVE_DOWN),
			List.of(StructureCommand.MAKE_HEADING, StructureCommand.MAKE_RUN_IN, StructureCommand.MAKE_PARAGRAPH, StructureCommand.MAKE_BULLET,
					StructureCommand.RENUMBER, StructureCommand.MARK_TASK, StructureCommand.UNMARK_TASK),
			List.of(StructureCommand.INSERT_PARAGRAPH, StructureCommand.INSERT_BOX, StructureCommand.INSERT_ROW),
			List.of(StructureCommand.DELETE));

	private final PageSurface page;
	private final TableCursor cursor;
	private final StructureCommands commands;
	private final PageNotes notes;
	private final ProjectSession session;
	private final ReadingNoteEdits noteEdits;
	private final Supplier<PlanSelection> picked;
	private final LinkMaking links;
	private final Consumer<Menu> findings;

	/** @param findings adds to the menu what can be said of the place and be done about what was found there */
	PageStructure(PageSurface page, TableCursor cursor, StructureCommands commands, PageNotes notes, ProjectSession session,
			Supplier<PlanSelection> picked, LinkMaking links, Consumer<Menu> findings) {
		this.page = page;
		this.cursor = cursor;
		this.commands = commands;
		this.notes = notes;
		this.session = session;
		noteEdits = new ReadingNoteEdits(session);
		this.findings = findings;
		this.picked = picked;
		this.links = links;
		page.text().addVerifyKeyListener(this);
		Menu menu = new Menu(page.text());
		menu.addListener(SWT.Show, event -> fill(menu));
		page.text().setMenu(menu);
		page.text().addMenuDetectListener(this::takeCaretAlong);
	}

	private static Map<StructureCommand, Integer> keys() {
		Map<StructureCommand, Integer> keys = new EnumMap<>(StructureCommand.class);
		keys.put(StructureCommand.PROMOTE, SWT.MOD3 | SWT.MOD2 | SWT.ARROW_LEFT);
		keys.put(StructureCommand.DEMOTE, SWT.MOD3 | SWT.MOD2 | SWT.ARROW_RIGHT);
		keys.put(StructureCommand.MOVE_UP, SWT.MOD3 | SWT.MOD2 | SWT.ARROW_UP);
		keys.put(StructureCommand.MOVE_DOWN, SWT.MOD3 | SWT.MOD2 | SWT.ARROW_DOWN);
		keys.put(StructureCommand.MAKE_HEADING, SWT.MOD1 | SWT.MOD3 | '1');
		keys.put(StructureCommand.MAKE_RUN_IN, SWT.MOD1 | SWT.MOD3 | '2');
		keys.put(StructureCommand.MAKE_PARAGRAPH, SWT.MOD1 | SWT.MOD3 | '0');
		keys.put(StructureCommand.MAKE_BULLET, SWT.MOD1 | SWT.MOD3 | '3');
		return keys;
	}

	/** What the menu is opened over is what it speaks of, unless it is opened over the selection. */
	private void takeCaretAlong(MenuDetectEvent event) {
		if (event.detail == SWT.MENU_MOUSE) {
			Point at = page.text().toControl(event.x, event.y);
			int offset = page.text().getOffsetAtPoint(at);
			Point selection = page.text().getSelection();
			if (offset >= 0 && (offset < selection.x || offset > selection.y) && page.tables().at(at.x, at.y).isEmpty()) {
				page.text().setSelection(offset);
			}
		}
	}

	private void fill(Menu menu) {
		Stream.of(menu.getItems()).forEach(MenuItem::dispose);
		boolean selected = page.text().getSelectionCount() > 0;
		addItem(menu, "document.menu.cut", SWT.MOD1 | 'X', selected && page.mayEdit(), page.text()::cut);
		addItem(menu, "document.menu.copy", SWT.MOD1 | 'C', selected || cursor.cell().isPresent(), page.text()::copy);
		addItem(menu, "document.menu.paste", SWT.MOD1 | 'V', page.mayEdit(), page.text()::paste);
		Target target = target();
		for (List<StructureCommand> group : GROUPS) {
			List<StructureCommand> possible = group.stream().filter(command -> can(command, target)).toList();
			if (!possible.isEmpty()) {
				new MenuItem(menu, SWT.SEPARATOR);
			}
			for (StructureCommand command : possible) {
				addItem(menu, "document.menu." + command.key(), KEYS.getOrDefault(command, 0), true, () -> run(command, target));
			}
		}
		PlanSelection place = picked.get();
		if (LinkMaking.canAdd(place)) {
			new MenuItem(menu, SWT.SEPARATOR);
			addItem(menu, place.words() == null ? "trace.do.add" : "trace.do.add.words", 0, true, () -> links.add(place));
		}
		List<ReadingNote> doubts = notes.on(target.object());
		if (!doubts.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			addItem(menu, "document.menu.settle", 0, true, () -> noteEdits.settle(doubts));
		}
		findings.accept(menu);
	}

	private static void addItem(Menu menu, String key, int accelerator, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		String words = Messages.text(key);
		item.setText(accelerator == 0 ? words : words + '\t' + KeyNames.of(accelerator));
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** What a command is given to. */
	private record Target(Identified object, int offset) {
	}

	private Target target() {
		Point selection = page.selection();
		Identified inTable = cursor.object().orElse(null);
		if (inTable != null) {
			return new Target(inTable, 0);
		}
		Place start = page.projection().placeAt(selection.x);
		Place end = page.projection().placeAt(selection.y);
		int offset = end.segment().owner() == start.segment().owner() && end.segment().slot() == Slot.TEXT ? end.offset() : 0;
		return new Target(start.segment().owner(), offset);
	}

	private boolean can(StructureCommand command, Target target) {
		return page.mayEdit() && commands.can(command, target.object(), target.offset());
	}

	private void run(StructureCommand command, Target target) {
		int column = page.selection().x;
		Place before = page.projection().placeAt(column);
		if (command == StructureCommand.DELETE && !links.mayDelete(session, List.of(target.object()))) {
			return;
		}
		Identified object = commands.run(command, target.object(), target.offset());
		if (object == null) {
			return;
		}
		OptionalInt same = object == before.segment().owner() ? page.projection().offsetOf(object, before.segment().slot(), before.offset()) : OptionalInt.empty();
		int line = page.projection().lineOf(object);
		if (same.isPresent()) {
			page.scroller().setCaret(same.getAsInt());
		} else if (line >= 0) {
			Place typed = firstTyped(line);
			page.scroller().setCaret(page.projection().offsetOf(typed.segment().owner(), typed.segment().slot(), 0).orElse(page.projection().startOf(line)));
		}
	}

	private Place firstTyped(int line) {
		int offset = page.projection().startOf(line);
		while (offset < page.projection().endOf(line) && !page.projection().placeAt(offset).segment().isTyped()) {
			offset++;
		}
		return page.projection().placeAt(offset);
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		int pressed = event.stateMask & SWT.MODIFIER_MASK | event.keyCode;
		for (Map.Entry<StructureCommand, Integer> key : KEYS.entrySet()) {
			if (key.getValue() == pressed) {
				event.doit = false;
				Target target = target();
				if (can(key.getKey(), target)) {
					run(key.getKey(), target);
				}
			}
		}
	}
}
