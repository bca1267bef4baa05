/** Run as a single source file by the build: says in one sentence which Java is missing, before the build fails for want of it. */
class JdkCheck {

    public static void main(String[] arguments) {
        int least = Integer.parseInt(arguments[0]);
        int found = Runtime.version().feature();
        if (found < least) {
            System.err.println("Binôme needs a JDK of version " + least + " or newer, and the newest one found here is " + found
                    + ": install one (it need not be the default; Maven finds it by itself) or name its folder in JAVA_HOME.");
            System.exit(1);
        }
    }
}
