package org.planwright.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Theme;

/** 帮助 → 关于: what the program is, its version, and whose work it stands on. */
public final class AboutDialog extends Dialog {

	private static final int MARK = 64;

	private final Theme theme;

	/** A dialog over the window. */
	public AboutDialog(Shell parent, Theme theme) {
		super(parent);
		this.theme = theme;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("about.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 16).spacing(20, 6).applyTo(area);
		Image mark = Branding.mark(parent.getDisplay(), MARK);
		Label picture = new Label(area, SWT.NONE);
		picture.setImage(mark);
		picture.addListener(SWT.Dispose, event -> mark.dispose());
		GridDataFactory.swtDefaults().span(1, 4).align(SWT.CENTER, SWT.BEGINNING).applyTo(picture);
		label(area, Messages.text("about.name")).setFont(theme.font(Face.UI, theme.pointSize() + 6, SWT.BOLD));
		label(area, Messages.text("about.purpose"));
		label(area, Messages.text("about.version", version(), System.getProperty("java.version"), Platform.getOS(), Platform.getOSArch()));
		label(area, Messages.text("about.thanks")).setFont(theme.small());
		return area;
	}

	private Label label(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().hint(convertHorizontalDLUsToPixels(220), SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static String version() {
		Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("dialog.close"), true);
	}
}
