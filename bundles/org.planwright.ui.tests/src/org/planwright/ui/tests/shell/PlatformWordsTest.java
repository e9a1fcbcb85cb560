package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.wiring.BundleWiring;

/** What the platform says by itself, in Chinese through fragments of our own. */
class PlatformWordsTest {

	@Test
	void buttonsOfDialogsAreChinese() {
		assertEquals("确定", JFaceResources.getString("ok"));
		assertEquals("下一步(&N) >", JFaceResources.getString("nextButton"));
		assertEquals("确定", SWT.getMessage("SWT_OK"));
		assertEquals("最大化", SWT.getMessage("SWT_Maximize"), "what SWT itself has in Chinese stays");
	}

	/** A key that is misspelt would never be seen: every Chinese key has to be one of the platform's. */
	@ParameterizedTest
	@CsvSource({ "org.eclipse.jface, org.eclipse.jface.messages, 100", "org.eclipse.jface.text, org.eclipse.jface.text.JFaceTextMessages, 11",
			"org.eclipse.jface.text, org.eclipse.jface.text.contentassist.JFaceTextMessages, 7", "org.eclipse.swt, org.eclipse.swt.internal.SWTMessages, 100",
			"org.eclipse.e4.ui.workbench.renderers.swt, org.eclipse.e4.ui.internal.workbench.renderers.swt.messages, 13",
			"org.eclipse.e4.ui.workbench.renderers.swt, org.eclipse.e4.ui.workbench.renderers.swt.messages, 5",
			"org.eclipse.e4.ui.workbench.swt, org.eclipse.e4.ui.workbench.swt.internal.copy.messages, 15",
			"org.eclipse.swtchart, org.eclipse.swtchart.internal.messages, 1", "org.eclipse.swtchart, org.eclipse.swtchart.internal.axis.messages, 2" })
	void everyChineseWordStandsForOneOfThePlatforms(String bundle, String file, int atLeast) {
		ClassLoader loader = Platform.getBundle(bundle).adapt(BundleWiring.class).getClassLoader();
		Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
		ResourceBundle chinese = ResourceBundle.getBundle(file, Locale.SIMPLIFIED_CHINESE, loader, exact);
		ResourceBundle platform = ResourceBundle.getBundle(file, Locale.ROOT, loader, exact);
		Set<String> unknown = new TreeSet<>(chinese.keySet());
		unknown.removeAll(platform.keySet());
		// SWT's own Chinese file has a word that it no longer uses.
		unknown.remove("SWT_InputMethods");
		assertEquals(Set.of(), unknown);
		List<String> translated = Collections.list(chinese.getKeys()).stream()
				.filter(key -> chinese.getString(key).codePoints().anyMatch(Character::isIdeographic)).toList();
		assertTrue(translated.size() >= atLeast * 2 / 3, () -> translated.size() + " of " + atLeast + " in " + file);
	}
}
