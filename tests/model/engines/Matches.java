import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Reads lines of a pattern and a text, both in base64, and prints for each whether the pattern is found in the text. */
public class Matches {
    public static void main(String[] args) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        StringBuilder found = new StringBuilder();
        for (String line; (line = lines.readLine()) != null; ) {
            String[] fields = line.split(" ", -1);
            found.append(Pattern.compile(text(fields[0])).matcher(text(fields[1])).find()).append('\n');
        }
        System.out.print(found);
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
