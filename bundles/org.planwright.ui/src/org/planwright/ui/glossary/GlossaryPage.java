package org.planwright.ui.glossary;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.edit.GlossaryEdits;
import org.planwright.model.Glossary;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Term;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.DerivedFacts;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.table.EmptyState;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.SheetPage;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.table.SheetTools;
import org.planwright.ui.theme.Icon;

import jakarta.inject.Inject;

/** The page 名词解释 of a plan's editor. */
public final class GlossaryPage extends SheetPage<TermLine> {

	/** Words are counted again when the typing has paused for so long, in milliseconds. */
	private static final int QUIET = 400;
	private static final int TERM = 1;

	private GlossaryActions actions;
	private DerivedFacts<TermUses> uses;

	@Inject
	public GlossaryPage(SheetTools tools) {
		super(tools);
	}

	@Override
	public String title() {
		return Messages.text("glossary.title");
	}

	@Override
	protected String id() {
		return "glossary";
	}

	@Override
	protected String accessibleName() {
		return Messages.text("glossary.accessible", plan().getTitle());
	}

	@Override
	protected int treeColumn() {
		return TERM;
	}

	@Override
	public Control createControl(Composite parent, Plan shown) {
		uses = new DerivedFacts<>(project(), TermUses::of, background(), UiTurn.of(parent.getDisplay()), QUIET);
		onDispose(uses::dispose);
		onDispose(uses.addListener(changed -> {
			if (changed.contains(plan()) && isShown()) {
				sheet().repaint();
			}
		}));
		return super.createControl(parent, shown);
	}

	@Override
	protected List<? extends SheetColumn<TermLine>> makeColumns() {
		GlossaryEdits edits = new GlossaryEdits(session());
		actions = new GlossaryActions(session(), edits, plan(), this::sheet, term -> begin(term, TERM));
		return new TermColumns(edits, this::unsaved).all(this::usesOf, this::findingsOn);
	}

	private int usesOf(Term term) {
		return uses.of(plan()).map(Derived::facts).map(counted -> counted.byId().getOrDefault(term.getId(), -1)).orElse(-1);
	}

	@Override
	protected void addButtons(SheetPane<TermLine> bar) {
		changing(bar.addButton(Icon.PLUS, Messages.text("glossary.action.insert"), Messages.text("glossary.action.insert.tip"), actions::insert));
		bar.addCommonButtons();
	}

	@Override
	protected RowSource<TermLine> readRows() {
		List<TermLine> lines = TermLine.of(plan());
		return RowSource.of(lines, TermLine::term);
	}

	@Override
	protected void sayWhatBelongs(EmptyState empty) {
		empty.say(Messages.text("glossary.empty"), Messages.text("glossary.action.insert"), actions::insert);
	}

	@Override
	protected Identified subject(TermLine row) {
		return row.term();
	}

	@Override
	public boolean canShow(Identified object) {
		return object instanceof Term || object instanceof Glossary;
	}

	@Override
	protected Object keyOf(Identified object) {
		return object instanceof Glossary glossary && !glossary.getTerms().isEmpty() ? glossary.getTerms().getFirst() : object;
	}

	@Override
	public boolean canAppend() {
		return !TermLine.glossariesOf(plan()).isEmpty();
	}

	@Override
	public List<TermLine> append(int count, TermLine after) {
		return actions.append(count, after);
	}

	@Override
	public List<SheetAction> actions() {
		return changing(actions.all());
	}
}
