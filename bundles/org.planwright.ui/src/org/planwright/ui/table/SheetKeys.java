package org.planwright.ui.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveToFirstColumnAction;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveToFirstRowAction;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveToLastColumnAction;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveToLastRowAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** The keys of a sheet, as a person knows them from Excel. */
final class SheetKeys extends AbstractUiBindingConfiguration {

	private static final int CONTROL_CHARACTERS = 0x20;
	private static final int DELETE_CHARACTER = 0x7f;

	private final Sheet<?> sheet;

	SheetKeys(Sheet<?> sheet) {
		this.sheet = sheet;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry keys) {
		bindEditing(keys);
		bindMoving(keys);
		bindLeaving(keys);
		bind(keys, SWT.MOD1, 'c', sheet::copy);
		bind(keys, SWT.MOD1, SWT.INSERT, sheet::copy);
		bind(keys, SWT.MOD1, 'x', sheet::cut);
		bind(keys, SWT.MOD2, SWT.DEL, sheet::cut);
		bind(keys, SWT.MOD1, 'v', sheet::paste);
		bind(keys, SWT.MOD2, SWT.INSERT, sheet::paste);
		bind(keys, SWT.MOD1 | SWT.MOD2, 'l', sheet.shown()::toggleFilterRow);
		bind(keys, SWT.MOD1 | SWT.MOD2, 'e', () -> SheetExport.give(sheet));
		bind(keys, SWT.MOD2, ' ', sheet::selectWholeRows);
		bind(keys, SWT.MOD1 | SWT.MOD2, '[', () -> sheet.shown().setFolded(true));
		bind(keys, SWT.MOD1 | SWT.MOD2, ']', () -> sheet.shown().setFolded(false));
		for (SheetAction action : sheet.host().actions()) {
			if (action.key() != 0) {
				bind(keys, action.key() & SWT.MODIFIER_MASK, action.key() & ~SWT.MODIFIER_MASK, action::runIfEnabled);
			}
		}
	}

	private void bindEditing(UiBindingRegistry keys) {
		IKeyAction edit = (table, event) -> sheet.editOrFold();
		keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), edit);
		keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), edit);
		keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), edit);
		IKeyEventMatcher printing = event -> isTyped(event.character, event.stateMask) && !(event.character == ' ' && event.stateMask != 0);
		keys.registerKeyBinding(printing, new KeyEditAction() {
			@Override
			protected Character convertCharToCharacterObject(KeyEvent event) {
				return event.character;
			}
		});
		bind(keys, SWT.NONE, SWT.BS, sheet.frame()::editEmpty);
		keys.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
				(table, event) -> sheet.editOrFold());
	}

	/** Whether a key types a character. */
	static boolean isTyped(char character, int stateMask) {
		return (stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && character >= CONTROL_CHARACTERS && character != DELETE_CHARACTER;
	}

	private static void bindMoving(UiBindingRegistry keys) {
		for (int shift : new int[] { SWT.NONE, SWT.MOD2 }) {
			keys.registerFirstKeyBinding(new KeyEventMatcher(shift, SWT.HOME), new MoveToFirstColumnAction());
			keys.registerFirstKeyBinding(new KeyEventMatcher(shift, SWT.END), new MoveToLastColumnAction());
			keys.registerFirstKeyBinding(new KeyEventMatcher(shift | SWT.MOD1, SWT.HOME), both(new MoveToFirstRowAction(), new MoveToFirstColumnAction()));
			keys.registerFirstKeyBinding(new KeyEventMatcher(shift | SWT.MOD1, SWT.END), both(new MoveToLastRowAction(), new MoveToLastColumnAction()));
		}
		keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.CR), new MoveSelectionAction(MoveDirectionEnum.UP, false, false));
	}

	private static IKeyAction both(IKeyAction one, IKeyAction other) {
		return (table, event) -> {
			one.run(table, event);
			other.run(table, event);
		};
	}

	/** Where nothing can be typed, Tab has no next cell to fill: it leads out of the sheet, to what stands beside it. */
	private void bindLeaving(UiBindingRegistry keys) {
		leave(keys, SWT.NONE, SWT.TRAVERSE_TAB_NEXT);
		leave(keys, SWT.MOD2, SWT.TRAVERSE_TAB_PREVIOUS);
		// In a dialog; in the window these keys go to the next plan.
		keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.TAB), (table, event) -> table.traverse(SWT.TRAVERSE_TAB_NEXT));
		keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1 | SWT.MOD2, SWT.TAB), (table, event) -> table.traverse(SWT.TRAVERSE_TAB_PREVIOUS));
	}

	private void leave(UiBindingRegistry keys, int modifiers, int way) {
		IKeyEventMatcher tab = new KeyEventMatcher(modifiers, SWT.TAB);
		keys.registerFirstKeyBinding(event -> !sheet.takesWords() && tab.matches(event), (table, event) -> table.traverse(way));
	}

	private static void bind(UiBindingRegistry keys, int modifiers, int key, Runnable run) {
		keys.registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), (table, event) -> run.run());
	}
}
