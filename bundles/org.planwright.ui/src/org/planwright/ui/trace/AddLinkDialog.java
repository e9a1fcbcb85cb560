package org.planwright.ui.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.FirstWords;
import org.planwright.model.Passage;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.search.QuickOpenIndex.Entry;
import org.planwright.ui.search.ThingList;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 添加追溯: type a piece of a name, pick what is to be linked, see what the link will say, and make it. */
public final class AddLinkDialog extends SizedDialog {

	private static final Point SIZE = new Point(640, 520);
	private static final int QUOTED = 40;
	private static final int STRONGEST = 3;

	private final PlanSelection from;
	private final Theme theme;
	private final Icons icons;
	private final Function<String, List<Entry>> finder;
	private ThingList things;
	private Label sentence;
	private Combo kinds;
	private Combo strength;
	private Text reason;
	private Button turn;
	private List<LinkProposal> proposals = List.of();
	private LinkProposal proposal;

	/**
	 * A dialog over a window.
	 *
	 * @param from one end of the link
	 * @param finder finds what fits what was typed
	 */
	public AddLinkDialog(Shell parent, PlanSelection from, Theme theme, Icons icons, Function<String, List<Entry>> finder) {
		super(parent, Messages.text("trace.add.title"), SIZE);
		this.from = from;
		this.theme = theme;
		this.icons = icons;
		this.finder = finder;
	}

	/** The link to make; empty before the dialog was confirmed. */
	public Optional<LinkProposal> chosen() {
		return getReturnCode() == OK ? Optional.ofNullable(proposal) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label what = new Label(area, SWT.WRAP);
		what.setText(Messages.text("trace.add.from", nameOf(from)).replace("&", "&&"));
		what.setFont(theme.bold());
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(what);
		Label place = new Label(area, SWT.WRAP);
		place.setText(PlanNames.place(from.object()).replace("&", "&&"));
		place.setForeground(theme.color(Tint.INK_QUIET));
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(place);
		things = new ThingList(area, theme, icons, Messages.text("trace.add.hint"), Messages.text("trace.add.field"), finder);
		GridDataFactory.fillDefaults().grab(true, true).hint(10, things.list().getItemHeight() * 4).applyTo(things.list());
		sentence = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(10, things.list().getItemHeight() * 2).applyTo(sentence);
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		kinds = combo(row, "trace.add.kind");
		strength = combo(row, "trace.add.strength");
		strength.setItems(IntStream.rangeClosed(0, STRONGEST).mapToObj(LinkLook::strength).toArray(String[]::new));
		strength.select(0);
		turn = new Button(row, SWT.PUSH);
		turn.setText(Messages.text("trace.add.turn"));
		new Label(row, SWT.NONE).setText(Messages.text("trace.add.reason"));
		reason = new Text(row, SWT.BORDER);
		reason.setMessage(Messages.text("trace.add.reason.hint"));
		Accessibles.name(reason, Messages.text("trace.add.reason"));
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(reason);
		things.onChange(this::picked);
		things.onChoice(object -> {
			if (proposal != null) {
				okPressed();
			}
		});
		kinds.addListener(SWT.Selection, event -> {
			proposal = proposal.withKind(proposal.kinds().get(kinds.getSelectionIndex()));
			say();
		});
		turn.addListener(SWT.Selection, event -> {
			proposal = proposals.get(1 - proposals.indexOf(proposals.stream().filter(each -> each.source() == proposal.source()).findFirst().orElseThrow()));
			showKinds();
			say();
		});
		return area;
	}

	private static Combo combo(Composite row, String key) {
		new Label(row, SWT.NONE).setText(Messages.text(key));
		Combo combo = new Combo(row, SWT.READ_ONLY);
		Accessibles.name(combo, Messages.text(key));
		GridDataFactory.swtDefaults().hint(Accessibles.textWidth(combo, "规".repeat(8)), SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	@Override
	protected void okPressed() {
		proposal = proposal.saying(strength.getSelectionIndex(), reason.getText());
		super.okPressed();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("trace.add.do"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		picked();
		things.words().setFocus();
	}

	private void picked() {
		proposals = things.picked().map(object -> LinkProposal.between(from, PlanSelection.of(object, null))).orElse(List.of());
		proposal = proposals.isEmpty() ? null : proposals.getFirst();
		showKinds();
		say();
	}

	private void showKinds() {
		kinds.setItems(proposal == null ? new String[0] : proposal.kinds().stream().map(LinkLook::word).toArray(String[]::new));
		if (proposal != null) {
			kinds.select(proposal.kinds().indexOf(proposal.kind()));
		}
		kinds.setEnabled(proposal != null && proposal.kinds().size() > 1);
		turn.setEnabled(proposals.size() > 1);
	}

	private void say() {
		String words = proposal != null ? Messages.text("trace.add.sentence", sourceName(), LinkLook.word(proposal.kind()), PlanNames.name(proposal.target()))
				: things.picked().map(object -> LinkProposal.refusal(from, PlanSelection.of(object, null))).orElseGet(() -> Messages.text("search.nothing"));
		sentence.setText(words.replace("&", "&&"));
		sentence.setForeground(theme.color(proposal == null ? Tint.WARNING : Tint.INK));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(proposal != null);
		}
	}

	private String sourceName() {
		return proposal.source() == from.object() ? nameOf(from) : PlanNames.name(proposal.source());
	}

	private static String nameOf(PlanSelection end) {
		if (end.words() == null || !(end.object() instanceof Passage passage) || passage.getText() == null) {
			return PlanNames.name(end.object());
		}
		String words = passage.getText().substring(end.words().start(), end.words().end());
		return Messages.text("trace.add.words", FirstWords.of(words, QUOTED));
	}
}
