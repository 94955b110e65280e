; 8e62272a977c75949a954fb1376c38aa

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_restore_blocks(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12, i64 %a13, i64 %a14, i64 %a15, i64 %a16, i64 %a17, i64 %a18, i64 %a19, i64 %a20, i64 %a21, i64 %a22) local_unnamed_addr #0 {
  %.31.i = add i64 %a0, 32
  %.32.i = inttoptr i64 %.31.i to ptr
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !0
  %.34.i = inttoptr i64 %.33.i to ptr
  %.36.i = load i64, ptr %.34.i, align 8, !noalias !0
  %.37.i = add i64 %a0, 16
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !0
  %.42.i = inttoptr i64 %.39.i to ptr
  %.73.i = add i64 %a1, 16
  %.74.i = inttoptr i64 %.73.i to ptr
  %.75.i = load i64, ptr %.74.i, align 8, !noalias !0
  %.78.i = inttoptr i64 %.75.i to ptr
  %.103.i = add i64 %a2, 32
  %.104.i = inttoptr i64 %.103.i to ptr
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !0
  %.106.i = inttoptr i64 %.105.i to ptr
  %.108.i = load i64, ptr %.106.i, align 8, !noalias !0
  %.109.i = add i64 %a2, 16
  %.110.i = inttoptr i64 %.109.i to ptr
  %.111.i = load i64, ptr %.110.i, align 8, !noalias !0
  %.114.i = inttoptr i64 %.111.i to ptr
  %.145.i = add i64 %a3, 16
  %.146.i = inttoptr i64 %.145.i to ptr
  %.147.i = load i64, ptr %.146.i, align 8, !noalias !0
  %.150.i = inttoptr i64 %.147.i to ptr
  %.181.i = add i64 %a4, 16
  %.182.i = inttoptr i64 %.181.i to ptr
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !0
  %.186.i = inttoptr i64 %.183.i to ptr
  %.211.i = add i64 %a5, 32
  %.212.i = inttoptr i64 %.211.i to ptr
  %.213.i = load i64, ptr %.212.i, align 8, !noalias !0
  %.214.i = inttoptr i64 %.213.i to ptr
  %.216.i = load i64, ptr %.214.i, align 8, !noalias !0
  %.217.i = add i64 %a5, 16
  %.218.i = inttoptr i64 %.217.i to ptr
  %.219.i = load i64, ptr %.218.i, align 8, !noalias !0
  %.222.i = inttoptr i64 %.219.i to ptr
  %.247.i = add i64 %a6, 32
  %.248.i = inttoptr i64 %.247.i to ptr
  %.249.i = load i64, ptr %.248.i, align 8, !noalias !0
  %.250.i = inttoptr i64 %.249.i to ptr
  %.252.i = load i64, ptr %.250.i, align 8, !noalias !0
  %.253.i = add i64 %a6, 16
  %.254.i = inttoptr i64 %.253.i to ptr
  %.255.i = load i64, ptr %.254.i, align 8, !noalias !0
  %.258.i = inttoptr i64 %.255.i to ptr
  %.289.i = add i64 %a7, 16
  %.290.i = inttoptr i64 %.289.i to ptr
  %.291.i = load i64, ptr %.290.i, align 8, !noalias !0
  %.294.i = inttoptr i64 %.291.i to ptr
  %.325.i = add i64 %a8, 16
  %.326.i = inttoptr i64 %.325.i to ptr
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !0
  %.330.i = inttoptr i64 %.327.i to ptr
  %.361.i = add i64 %a9, 16
  %.362.i = inttoptr i64 %.361.i to ptr
  %.363.i = load i64, ptr %.362.i, align 8, !noalias !0
  %.366.i = inttoptr i64 %.363.i to ptr
  %.397.i = add i64 %a10, 16
  %.398.i = inttoptr i64 %.397.i to ptr
  %.399.i = load i64, ptr %.398.i, align 8, !noalias !0
  %.402.i = inttoptr i64 %.399.i to ptr
  %.433.i = add i64 %a12, 16
  %.434.i = inttoptr i64 %.433.i to ptr
  %.435.i = load i64, ptr %.434.i, align 8, !noalias !0
  %.438.i = inttoptr i64 %.435.i to ptr
  %.469.i = add i64 %a13, 16
  %.470.i = inttoptr i64 %.469.i to ptr
  %.471.i = load i64, ptr %.470.i, align 8, !noalias !0
  %.474.i = inttoptr i64 %.471.i to ptr
  %.499.i = add i64 %a16, 32
  %.500.i = inttoptr i64 %.499.i to ptr
  %.501.i = load i64, ptr %.500.i, align 8, !noalias !0
  %.502.i = inttoptr i64 %.501.i to ptr
  %.504.i = load i64, ptr %.502.i, align 8, !noalias !0
  %.505.i = add i64 %a16, 16
  %.506.i = inttoptr i64 %.505.i to ptr
  %.507.i = load i64, ptr %.506.i, align 8, !noalias !0
  %.510.i = inttoptr i64 %.507.i to ptr
  %.535.i = add i64 %a17, 32
  %.536.i = inttoptr i64 %.535.i to ptr
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !0
  %.538.i = inttoptr i64 %.537.i to ptr
  %.540.i = load i64, ptr %.538.i, align 8, !noalias !0
  %.541.i = add i64 %a17, 16
  %.542.i = inttoptr i64 %.541.i to ptr
  %.543.i = load i64, ptr %.542.i, align 8, !noalias !0
  %.546.i = inttoptr i64 %.543.i to ptr
  %.571.i = add i64 %a18, 32
  %.572.i = inttoptr i64 %.571.i to ptr
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !0
  %.574.i = inttoptr i64 %.573.i to ptr
  %.576.i = load i64, ptr %.574.i, align 8, !noalias !0
  %.577.i = add i64 %a18, 16
  %.578.i = inttoptr i64 %.577.i to ptr
  %.579.i = load i64, ptr %.578.i, align 8, !noalias !0
  %.582.i = inttoptr i64 %.579.i to ptr
  %.607.i = add i64 %a19, 32
  %.608.i = inttoptr i64 %.607.i to ptr
  %.609.i = load i64, ptr %.608.i, align 8, !noalias !0
  %.610.i = inttoptr i64 %.609.i to ptr
  %.612.i = load i64, ptr %.610.i, align 8, !noalias !0
  %.613.i = add i64 %a19, 16
  %.614.i = inttoptr i64 %.613.i to ptr
  %.615.i = load i64, ptr %.614.i, align 8, !noalias !0
  %.618.i = inttoptr i64 %.615.i to ptr
  %.643.i = add i64 %a20, 32
  %.644.i = inttoptr i64 %.643.i to ptr
  %.645.i = load i64, ptr %.644.i, align 8, !noalias !0
  %.646.i = inttoptr i64 %.645.i to ptr
  %.648.i = load i64, ptr %.646.i, align 8, !noalias !0
  %.649.i = add i64 %a20, 16
  %.650.i = inttoptr i64 %.649.i to ptr
  %.651.i = load i64, ptr %.650.i, align 8, !noalias !0
  %.654.i = inttoptr i64 %.651.i to ptr
  %.679.i = add i64 %a21, 32
  %.680.i = inttoptr i64 %.679.i to ptr
  %.681.i = load i64, ptr %.680.i, align 8, !noalias !0
  %.682.i = inttoptr i64 %.681.i to ptr
  %.684.i = load i64, ptr %.682.i, align 8, !noalias !0
  %.685.i = add i64 %a21, 16
  %.686.i = inttoptr i64 %.685.i to ptr
  %.687.i = load i64, ptr %.686.i, align 8, !noalias !0
  %.690.i = inttoptr i64 %.687.i to ptr
  %.715.i = add i64 %a22, 32
  %.716.i = inttoptr i64 %.715.i to ptr
  %.717.i = load i64, ptr %.716.i, align 8, !noalias !0
  %.718.i = inttoptr i64 %.717.i to ptr
  %.720.i = load i64, ptr %.718.i, align 8, !noalias !0
  %.721.i = add i64 %a22, 16
  %.722.i = inttoptr i64 %.721.i to ptr
  %.723.i = load i64, ptr %.722.i, align 8, !noalias !0
  %.726.i = inttoptr i64 %.723.i to ptr
  %.345.i.i = icmp slt i64 %.648.i, 1
  br i1 %.345.i.i, label %B0.endif.else.endif.if.i.i, label %B0.else.endif.endif.endif.i.i, !prof !3

B208.i.i:                                         ; preds = %B208.lr.ph.i.i, %B13539.i.i
  %begin.2.05462.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.7137.i.i, %B13539.i.i ]
  %place.2.05461.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.1595.i.i, %B13539.i.i ]
  %total.2.05460.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.7091.i.i, %B13539.i.i ]
  %.691.05459.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.762.i.i, %B13539.i.i ]
  %.762.i.i = add nuw nsw i64 %.691.05459.i.i, 1
  %1 = getelementptr i64, ptr %.150.i, i64 %.691.05459.i.i
  %.820.i.i = load i64, ptr %1, align 8, !noalias !4
  %.13.i.i.i = tail call i64 @llvm.smax.i64(i64 %.820.i.i, i64 0)
  %2 = getelementptr i64, ptr %.186.i, i64 %.691.05459.i.i
  %.882.i.i = load i64, ptr %2, align 8, !noalias !4
  %.884.i.i = shl nuw nsw i64 %.13.i.i.i, 1
  %.885.i.i = add nsw i64 %.884.i.i, %.882.i.i
  %3 = getelementptr i64, ptr %.78.i, i64 %.691.05459.i.i
  %.916.i.i = load i64, ptr %3, align 8, !noalias !4
  %.948.i.i = add nsw i64 %.885.i.i, %.916.i.i
  %.985.i.i = icmp slt i64 %.916.i.i, 0
  %.986.i.i = select i1 %.985.i.i, i64 %.36.i, i64 0
  %.987.i.i = add i64 %.986.i.i, %.916.i.i
  %.990.i.i = icmp slt i64 %.987.i.i, 0
  br i1 %.990.i.i, label %B208.endif.else.if.i.i, label %B208.endif.else.endif.i.i, !prof !3

B646.i.i:                                         ; preds = %B484.endif.endif.endif.endif.i.i
  br i1 %.663460.not.i.i.i, label %B658.i.i, label %B700.i.i

B658.i.i:                                         ; preds = %B646.i.i
  %.2127.not.i.i = icmp eq i64 %total.2.0.lcssa.i.i.i, %.20885378.i.i
  br i1 %.2127.not.i.i, label %B1048.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit

B700.i.i:                                         ; preds = %B646.i.i
  %4 = getelementptr i64, ptr %.294.i, i64 %.691.05459.i.i
  %.2308.i.i = load i64, ptr %4, align 8, !noalias !4
  %.2310.i.i = shl nuw nsw i64 %total.2.0.lcssa.i.i.i, 2
  %.2311.i.i = add nsw i64 %.2308.i.i, %.2310.i.i
  %.2344.i.i = sub nsw i64 %.20885378.i.i, %total.2.0.lcssa.i.i.i
  store i64 %.2311.i.i, ptr %.608.i.i, align 8, !noalias !4
  store i64 %.2344.i.i, ptr %.2403.i.i, align 8, !noalias !4
  store i64 %.13.i.i.i, ptr %.2434.i.i, align 8, !noalias !4
  %.2466.i.i = load i64, ptr %2, align 8, !noalias !4
  %.2468.i.i = add nsw i64 %.2466.i.i, %.13.i.i.i
  %.2505.i.i = icmp slt i64 %.2468.i.i, 0
  %.2506.i.i = select i1 %.2505.i.i, i64 %.1072.i.i, i64 0
  %.2507.i.i = add i64 %.2506.i.i, %.2468.i.i
  %.2510.i.i = icmp slt i64 %.2507.i.i, 0
  br i1 %.2510.i.i, label %B700.else.if.i.i, label %B700.else.endif.i.i, !prof !3

B974.i.i:                                         ; preds = %B84.i.i.i
  %.4098.i.i = load i64, ptr %11, align 8, !noalias !4
  %.4101.i.i = sub nsw i64 %found.4.0.lcssa.i.i.i, %.13.i.i.i
  %.4140.i.i = icmp slt i64 %.4101.i.i, 0
  %.4141.i.i = select i1 %.4140.i.i, i64 %.2001.i.i, i64 0
  %.4142.i.i = add i64 %.4141.i.i, %.4101.i.i
  %.4145.i.i = icmp slt i64 %.4142.i.i, 0
  br i1 %.4145.i.i, label %B974.else.if.i.i, label %B974.else.endif.i.i, !prof !3

B1048.i.i:                                        ; preds = %B164.i.i.i, %B974.else.endif.endif.endif.if.i.i, %B658.i.i
  %.45855448.not.i.i = icmp slt i64 %.1992.i.i, 1
  br i1 %.45855448.not.i.i, label %B1396.i.i, label %B1326.if.i.i

B1396.i.i:                                        ; preds = %B1326.if.i.i, %B1048.i.i
  %5 = getelementptr i64, ptr %.294.i, i64 %.691.05459.i.i
  %.4761.i.i = load i64, ptr %5, align 8, !noalias !4
  store i64 %.4761.i.i, ptr %.608.i.i, align 8, !noalias !4
  store i64 %total.2.0.lcssa.i.i.i, ptr %.2403.i.i, align 8, !noalias !4
  store i64 %found.4.0.lcssa.i.i.i, ptr %.2434.i.i, align 8, !noalias !4
  br i1 %.5454.i.i, label %B1396.endif.endif.endif.else.endif.if.i.i, label %B1396.endif.endif.endif.else.endif.endif.i.i, !prof !3

NRT_incref.exit3489.i.i:                          ; preds = %B84.i4620.i.i
  br i1 %.45855448.not.i.i, label %B13452.i.i, label %B1480.if.i.i

B13452.i.i:                                       ; preds = %B1480.if.i.i, %NRT_incref.exit3489.i.i
  br i1 %.857465.not.i.i.i, label %B13539.i.i, label %B13490.if.lr.ph.i.i

B13490.if.lr.ph.i.i:                              ; preds = %B13452.i.i
  %6 = trunc i64 %begin.2.05462.i.i to i32
  br label %B13490.if.i.i

B13539.i.i:                                       ; preds = %B13490.if.i.i, %B13452.i.i
  %.7091.i.i = add nsw i64 %found.4.0.lcssa.i.i.i, %total.2.05460.i.i
  %.7133.i.i = load i64, ptr %11, align 8, !noalias !4
  %.7137.i.i = add nsw i64 %.7133.i.i, %begin.2.05462.i.i
  %exitcond5482.not.i.i = icmp eq i64 %.762.i.i, %.108.i
  br i1 %exitcond5482.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B208.i.i

B0.else.endif.endif.endif.i.i:                    ; preds = %0
  %.362.i.i = icmp samesign ult i64 %.648.i, 3
  br i1 %.362.i.i, label %B0.endif.else.endif.if.i.i, label %B0.endif.else.endif.endif.endif.if.i.i, !prof !7

B0.endif.else.endif.if.i.i:                       ; preds = %B0.else.endif.endif.endif.i.i, %0
  %.325.sroa.0.35363.i.ph.i = phi i64 [ %.648.i, %0 ], [ 0, %B0.else.endif.endif.endif.i.i ]
  %.438.i143.i = getelementptr i64, ptr %.654.i, i64 %.325.sroa.0.35363.i.ph.i
  br label %B0.endif.else.endif.endif.endif.if.i.i

B0.endif.else.endif.endif.endif.if.i.i:           ; preds = %B0.endif.else.endif.if.i.i, %B0.else.endif.endif.endif.i.i
  %.438.i144.i = phi ptr [ %.438.i143.i, %B0.endif.else.endif.if.i.i ], [ %.654.i, %B0.else.endif.endif.endif.i.i ]
  %.495.sroa.0.3.i.i = phi i64 [ %.648.i, %B0.endif.else.endif.if.i.i ], [ 2, %B0.else.endif.endif.endif.i.i ]
  %.608.i.i = getelementptr i64, ptr %.654.i, i64 %.495.sroa.0.3.i.i
  %.7495457.not.i.i = icmp slt i64 %.108.i, 1
  br i1 %.7495457.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B208.lr.ph.i.i

B208.lr.ph.i.i:                                   ; preds = %B0.endif.else.endif.endif.endif.if.i.i
  %.583.i.i = sub i64 %.648.i, %.495.sroa.0.3.i.i
  %.1036.i.i.i = getelementptr i8, ptr %.438.i144.i, i64 8
  %.2403.i.i = getelementptr i8, ptr %.608.i.i, i64 8
  %.2434.i.i = getelementptr i8, ptr %.608.i.i, i64 16
  %.2692.i.i = icmp slt i64 %.540.i, 1
  %.433.i.i.i = add i64 %.252.i, -96
  %.98.i.i.i.i = icmp sgt i64 %a14, 0
  %.99.i.i.i.i = sub nsw i64 256, %a14
  %.100.i.i.i.i = mul i64 %.99.i.i.i.i, 72340172838076673
  %.5454.i.i = icmp slt i64 %.576.i, 1
  %.5626.i.i = icmp slt i64 %.612.i, 1
  %.5811.i.i = icmp slt i64 %.504.i, 1
  %.621054145416.i.i = icmp ne i64 %a15, 0
  %.98.i.i4616.i.i = icmp sgt i64 %a11, 0
  %.99.i.i4617.i.i = sub nsw i64 256, %a11
  %.100.i.i4618.i.i = mul i64 %.99.i.i4617.i.i, 72340172838076673
  %"$phi150.0.2.0.i.i.i.i" = sext i1 %.621054145416.i.i to i32
  %.97.i.i.i.i = select i1 %.621054145416.i.i, i32 -2147483648, i32 0
  %.389.i.i.i.i = insertelement <8 x i32> poison, i32 %"$phi150.0.2.0.i.i.i.i", i64 0
  %.390.i.i.i.i = shufflevector <8 x i32> %.389.i.i.i.i, <8 x i32> poison, <8 x i32> zeroinitializer
  %.399.i.i.i.i = and <8 x i32> %.390.i.i.i.i, splat (i32 -2147483648)
  %brmerge.i = icmp slt i64 %.583.i.i, 3
  %7 = icmp sgt i64 %.583.i.i, 0
  %8 = zext i1 %7 to i64
  %.3139.i151.i = getelementptr i64, ptr %.608.i.i, i64 %8
  %.3139.i151..3139.i.i = select i1 %brmerge.i, ptr %.3139.i151.i, ptr %.2403.i.i, !prof !8
  %9 = tail call i64 @llvm.smax.i64(i64 %.583.i.i, i64 0)
  %10 = tail call i64 @llvm.umin.i64(i64 %9, i64 2)
  %.3310.i.i = getelementptr i64, ptr %.608.i.i, i64 %10
  br label %B208.i.i

B208.endif.endif.i.i:                             ; preds = %B208.endif.else.endif.endif.endif.if.i.i, %B208.endif.else.endif.endif.endif.i.i
  %.975.sroa.13.0.i.i = phi i64 [ %.36.i, %B208.endif.else.endif.endif.endif.if.i.i ], [ %.975.sroa.13.1.i.i, %B208.endif.else.endif.endif.endif.i.i ]
  %.1063.i.i = sub i64 %.975.sroa.13.0.i.i, %.975.sroa.0.3.i.i
  %.1072.i.i = tail call i64 @llvm.smax.i64(i64 %.1063.i.i, i64 0)
  %.1088.i.i = getelementptr i8, ptr %.42.i, i64 %.975.sroa.0.3.i.i
  %11 = getelementptr i64, ptr %.114.i, i64 %.691.05459.i.i
  %.1150.i.i = load i64, ptr %11, align 8, !noalias !4
  %.1152.i.i = add nsw i64 %.1150.i.i, %begin.2.05462.i.i
  %.1190.i.i = icmp slt i64 %begin.2.05462.i.i, 0
  %.1191.i.i = select i1 %.1190.i.i, i64 %.720.i, i64 0
  %.1192.i.i = add i64 %.1191.i.i, %begin.2.05462.i.i
  %.1195.i.i = icmp slt i64 %.1192.i.i, 0
  br i1 %.1195.i.i, label %B208.endif.endif.else.if.i.i, label %B208.endif.endif.else.endif.i.i, !prof !3

B208.endif.else.if.i.i:                           ; preds = %B208.i.i
  br label %B208.endif.else.endif.i.i

B208.endif.else.endif.i.i:                        ; preds = %B208.endif.else.if.i.i, %B208.i.i
  %.975.sroa.0.1.i.i = phi i64 [ 0, %B208.endif.else.if.i.i ], [ %.987.i.i, %B208.i.i ]
  %.995.not.i.i = icmp slt i64 %.987.i.i, %.36.i
  br i1 %.995.not.i.i, label %B208.endif.else.endif.endif.i.i, label %B208.endif.else.endif.if.i.i, !prof !9

B208.endif.else.endif.if.i.i:                     ; preds = %B208.endif.else.endif.i.i
  br label %B208.endif.else.endif.endif.i.i

B208.endif.else.endif.endif.i.i:                  ; preds = %B208.endif.else.endif.if.i.i, %B208.endif.else.endif.i.i
  %.975.sroa.0.3.i.i = phi i64 [ %.36.i, %B208.endif.else.endif.if.i.i ], [ %.975.sroa.0.1.i.i, %B208.endif.else.endif.i.i ]
  %.1002.i.i = icmp slt i64 %.948.i.i, 0
  %.1003.i.i = select i1 %.1002.i.i, i64 %.36.i, i64 0
  %.1004.i.i = add i64 %.1003.i.i, %.948.i.i
  %.1007.i.i = icmp slt i64 %.1004.i.i, 0
  br i1 %.1007.i.i, label %B208.endif.else.endif.endif.if.i.i, label %B208.endif.else.endif.endif.endif.i.i, !prof !3

B208.endif.else.endif.endif.if.i.i:               ; preds = %B208.endif.else.endif.endif.i.i
  br label %B208.endif.else.endif.endif.endif.i.i

B208.endif.else.endif.endif.endif.i.i:            ; preds = %B208.endif.else.endif.endif.if.i.i, %B208.endif.else.endif.endif.i.i
  %.975.sroa.13.1.i.i = phi i64 [ 0, %B208.endif.else.endif.endif.if.i.i ], [ %.1004.i.i, %B208.endif.else.endif.endif.i.i ]
  %.1012.not.i.i = icmp slt i64 %.1004.i.i, %.36.i
  br i1 %.1012.not.i.i, label %B208.endif.endif.i.i, label %B208.endif.else.endif.endif.endif.if.i.i, !prof !9

B208.endif.else.endif.endif.endif.if.i.i:         ; preds = %B208.endif.else.endif.endif.endif.i.i
  br label %B208.endif.endif.i.i

B208.endif.endif.endif.i.i:                       ; preds = %B208.endif.endif.else.endif.endif.endif.if.i.i, %B208.endif.endif.else.endif.endif.endif.i.i
  %.1180.sroa.13.0.i.i = phi i64 [ %.720.i, %B208.endif.endif.else.endif.endif.endif.if.i.i ], [ %.1180.sroa.13.1.i.i, %B208.endif.endif.else.endif.endif.endif.i.i ]
  %.1268.i.i = sub i64 %.1180.sroa.13.0.i.i, %.1180.sroa.0.3.i.i
  %.1277.i.i = tail call i64 @llvm.smax.i64(i64 %.1268.i.i, i64 0)
  %.1293.i.i = getelementptr i32, ptr %.726.i, i64 %.1180.sroa.0.3.i.i
  %.13745374.i.inv.i = icmp slt i64 %.820.i.i, 0
  %spec.select.i = select i1 %.13745374.i.inv.i, i64 0, i64 %.882.i.i
  %.1457.i.i = icmp slt i64 %total.2.05460.i.i, 0
  %.1458.i.i = select i1 %.1457.i.i, i64 %.684.i, i64 0
  %.1459.i.i = add i64 %.1458.i.i, %total.2.05460.i.i
  %.1462.i.i = icmp slt i64 %.1459.i.i, 0
  br i1 %.1462.i.i, label %B484.else.if.i.i, label %B484.else.endif.i.i, !prof !3

B208.endif.endif.else.if.i.i:                     ; preds = %B208.endif.endif.i.i
  br label %B208.endif.endif.else.endif.i.i

B208.endif.endif.else.endif.i.i:                  ; preds = %B208.endif.endif.else.if.i.i, %B208.endif.endif.i.i
  %.1180.sroa.0.1.i.i = phi i64 [ 0, %B208.endif.endif.else.if.i.i ], [ %.1192.i.i, %B208.endif.endif.i.i ]
  %.1200.not.i.i = icmp slt i64 %.1192.i.i, %.720.i
  br i1 %.1200.not.i.i, label %B208.endif.endif.else.endif.endif.i.i, label %B208.endif.endif.else.endif.if.i.i, !prof !9

B208.endif.endif.else.endif.if.i.i:               ; preds = %B208.endif.endif.else.endif.i.i
  br label %B208.endif.endif.else.endif.endif.i.i

B208.endif.endif.else.endif.endif.i.i:            ; preds = %B208.endif.endif.else.endif.if.i.i, %B208.endif.endif.else.endif.i.i
  %.1180.sroa.0.3.i.i = phi i64 [ %.720.i, %B208.endif.endif.else.endif.if.i.i ], [ %.1180.sroa.0.1.i.i, %B208.endif.endif.else.endif.i.i ]
  %.1207.i.i = icmp slt i64 %.1152.i.i, 0
  %.1208.i.i = select i1 %.1207.i.i, i64 %.720.i, i64 0
  %.1209.i.i = add i64 %.1208.i.i, %.1152.i.i
  %.1212.i.i = icmp slt i64 %.1209.i.i, 0
  br i1 %.1212.i.i, label %B208.endif.endif.else.endif.endif.if.i.i, label %B208.endif.endif.else.endif.endif.endif.i.i, !prof !3

B208.endif.endif.else.endif.endif.if.i.i:         ; preds = %B208.endif.endif.else.endif.endif.i.i
  br label %B208.endif.endif.else.endif.endif.endif.i.i

B208.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B208.endif.endif.else.endif.endif.if.i.i, %B208.endif.endif.else.endif.endif.i.i
  %.1180.sroa.13.1.i.i = phi i64 [ 0, %B208.endif.endif.else.endif.endif.if.i.i ], [ %.1209.i.i, %B208.endif.endif.else.endif.endif.i.i ]
  %.1217.not.i.i = icmp slt i64 %.1209.i.i, %.720.i
  br i1 %.1217.not.i.i, label %B208.endif.endif.endif.i.i, label %B208.endif.endif.else.endif.endif.endif.if.i.i, !prof !9

B208.endif.endif.else.endif.endif.endif.if.i.i:   ; preds = %B208.endif.endif.else.endif.endif.endif.i.i
  br label %B208.endif.endif.endif.i.i

B484.else.if.i.i:                                 ; preds = %B208.endif.endif.endif.i.i
  br label %B484.else.endif.i.i

B484.else.endif.i.i:                              ; preds = %B484.else.if.i.i, %B208.endif.endif.endif.i.i
  %.1447.sroa.0.1.i.i = phi i64 [ 0, %B484.else.if.i.i ], [ %.1459.i.i, %B208.endif.endif.endif.i.i ]
  %.1467.not.i.i = icmp slt i64 %.1459.i.i, %.684.i
  br i1 %.1467.not.i.i, label %B484.else.endif.endif.endif.if.i.i, label %B484.else.endif.if.i.i, !prof !9

B484.else.endif.if.i.i:                           ; preds = %B484.else.endif.i.i
  br label %B484.else.endif.endif.endif.if.i.i

B484.else.endif.endif.endif.if.i.i:               ; preds = %B484.else.endif.if.i.i, %B484.else.endif.i.i
  %.1447.sroa.0.3.i.i = phi i64 [ %.684.i, %B484.else.endif.if.i.i ], [ %.1447.sroa.0.1.i.i, %B484.else.endif.i.i ]
  %.1535.i.i = sub i64 %.684.i, %.1447.sroa.0.3.i.i
  %.1544.i.i = tail call i64 @llvm.smax.i64(i64 %.1535.i.i, i64 0)
  %.1560.i.i = getelementptr i32, ptr %.690.i, i64 %.1447.sroa.0.3.i.i
  %.1595.i.i = add nsw i64 %spec.select.i, %place.2.05461.i.i
  %.1633.i.i = icmp slt i64 %place.2.05461.i.i, 0
  %.1634.i.i = select i1 %.1633.i.i, i64 %.216.i, i64 0
  %.1635.i.i = add i64 %.1634.i.i, %place.2.05461.i.i
  %.1638.i.i = icmp slt i64 %.1635.i.i, 0
  br i1 %.1638.i.i, label %B484.endif.else.if.i.i, label %B484.endif.else.endif.i.i, !prof !3

B484.endif.endif.i.i:                             ; preds = %B484.endif.else.endif.endif.endif.if.i.i, %B484.endif.else.endif.endif.endif.i.i
  %.1623.sroa.13.0.i.i = phi i64 [ %.216.i, %B484.endif.else.endif.endif.endif.if.i.i ], [ %.1623.sroa.13.1.i.i, %B484.endif.else.endif.endif.endif.i.i ]
  %.1711.i.i = sub i64 %.1623.sroa.13.0.i.i, %.1623.sroa.0.3.i.i
  %.1736.i.i = getelementptr i32, ptr %.222.i, i64 %.1623.sroa.0.3.i.i
  %.103.i.i.i = sub nsw i64 %.1072.i.i, %.884.i.i
  %.189453.not.i.i.i = icmp slt i64 %.103.i.i.i, 1
  br i1 %.189453.not.i.i.i, label %B362.i.i.i, label %B136.if.i.i.i

B242.i.i.i:                                       ; preds = %B136.if.i.i.i
  %.358.not.i.i.i = icmp sgt i64 %.1711.i.i, 0
  %.440457.i.i.i = icmp sgt i64 %.343.i.i.i, 0
  %or.cond.i.i.i = select i1 %.358.not.i.i.i, i1 %.440457.i.i.i, i1 false
  br i1 %or.cond.i.i.i, label %B286.if.i.i.i, label %B362.i.i.i

B362.i.i.i:                                       ; preds = %B286.if.i.i.i, %B242.i.i.i, %B484.endif.endif.i.i
  %found.3.0.lcssa477.i.i.i = phi i64 [ 0, %B484.endif.endif.i.i ], [ %.343.i.i.i, %B242.i.i.i ], [ %.343.i.i.i, %B286.if.i.i.i ]
  %.663460.not.i.i.i = icmp slt i64 %.820.i.i, 1
  br i1 %.663460.not.i.i.i, label %B482.i.i.i, label %B428.if.lr.ph.i.i.i

B428.if.lr.ph.i.i.i:                              ; preds = %B362.i.i.i
  %12 = getelementptr i8, ptr %.1088.i.i, i64 %.103.i.i.i
  br label %B428.if.i.i.i

B482.i.i.i:                                       ; preds = %B428.if.i.i.i, %B362.i.i.i
  %found.4.0.lcssa.i.i.i = phi i64 [ %found.3.0.lcssa477.i.i.i, %B362.i.i.i ], [ %.759.i.i.i, %B428.if.i.i.i ]
  %.857465.not.i.i.i = icmp slt i64 %found.4.0.lcssa.i.i.i, 1
  br i1 %.857465.not.i.i.i, label %B628.i.i.i, label %B552.if.i.i.i

B628.loopexit.i.i.i:                              ; preds = %B552.if.i.i.i
  %13 = add nuw nsw i64 %.952.i.i.i, 31
  %14 = lshr i64 %13, 5
  br label %B628.i.i.i

B628.i.i.i:                                       ; preds = %B628.loopexit.i.i.i, %B482.i.i.i
  %total.2.0.lcssa.i.i.i = phi i64 [ 0, %B482.i.i.i ], [ %14, %B628.loopexit.i.i.i ]
  store i64 %found.4.0.lcssa.i.i.i, ptr %.438.i144.i, align 8, !noalias !10
  store i64 %total.2.0.lcssa.i.i.i, ptr %.1036.i.i.i, align 8, !noalias !10
  %.1924.i.i = icmp slt i64 %.1535.i.i, 1
  br i1 %.1924.i.i, label %B484.endif.endif.endif.else.endif.if.i.i, label %B484.endif.endif.endif.else.endif.endif.i.i, !prof !3

B136.if.i.i.i:                                    ; preds = %B484.endif.endif.i.i, %B136.if.i.i.i
  %found.3.0456.i.i.i = phi i64 [ %.343.i.i.i, %B136.if.i.i.i ], [ 0, %B484.endif.endif.i.i ]
  %.131.0454.i.i.i = phi i64 [ %.202.i.i.i, %B136.if.i.i.i ], [ 0, %B484.endif.endif.i.i ]
  %.202.i.i.i = add nuw nsw i64 %.131.0454.i.i.i, 1
  %.252.i.i.i = getelementptr i8, ptr %.1088.i.i, i64 %.131.0454.i.i.i
  %.253.i.i.i = load i8, ptr %.252.i.i.i, align 1, !noalias !10
  %.280.i.i.i = getelementptr i32, ptr %.1560.i.i, i64 %found.3.0456.i.i.i
  %.281.i.i.i = trunc i64 %.131.0454.i.i.i to i32
  store i32 %.281.i.i.i, ptr %.280.i.i.i, align 4, !noalias !10
  %.309.i.i.i = getelementptr i8, ptr %.510.i, i64 %found.3.0456.i.i.i
  store i8 %.253.i.i.i, ptr %.309.i.i.i, align 1, !noalias !10
  %.337.i.i.i = load i8, ptr %.252.i.i.i, align 1, !noalias !10
  %.339.i.i.i = icmp ne i8 %.337.i.i.i, 0
  %.341.i.i.i = zext i1 %.339.i.i.i to i64
  %.343.i.i.i = add i64 %found.3.0456.i.i.i, %.341.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.103.i.i.i, %.202.i.i.i
  br i1 %exitcond.not.i.i.i, label %B242.i.i.i, label %B136.if.i.i.i

B286.if.i.i.i:                                    ; preds = %B242.i.i.i, %B286.if.i.i.i
  %.384.0458.i.i.i = phi i64 [ %.453.i.i.i, %B286.if.i.i.i ], [ 0, %B242.i.i.i ]
  %.453.i.i.i = add nuw nsw i64 %.384.0458.i.i.i, 1
  %.503.i.i.i = getelementptr i32, ptr %.1560.i.i, i64 %.384.0458.i.i.i
  %.504.i.i.i = load i32, ptr %.503.i.i.i, align 4, !noalias !10
  %.506.i.i.i = zext i32 %.504.i.i.i to i64
  %.531.i.i.i = getelementptr i32, ptr %.1736.i.i, i64 %.506.i.i.i
  %.532.i.i.i = load i32, ptr %.531.i.i.i, align 4, !noalias !10
  store i32 %.532.i.i.i, ptr %.503.i.i.i, align 4, !noalias !10
  %exitcond470.not.i.i.i = icmp eq i64 %.343.i.i.i, %.453.i.i.i
  br i1 %exitcond470.not.i.i.i, label %B362.i.i.i, label %B286.if.i.i.i

B428.if.i.i.i:                                    ; preds = %B428.if.i.i.i, %B428.if.lr.ph.i.i.i
  %found.4.0463.i.i.i = phi i64 [ %found.3.0.lcssa477.i.i.i, %B428.if.lr.ph.i.i.i ], [ %.759.i.i.i, %B428.if.i.i.i ]
  %.607.0461.i.i.i = phi i64 [ 0, %B428.if.lr.ph.i.i.i ], [ %.676.i.i.i, %B428.if.i.i.i ]
  %.676.i.i.i = add nuw nsw i64 %.607.0461.i.i.i, 1
  %.728.i.i.i = getelementptr i8, ptr %12, i64 %.607.0461.i.i.i
  %.729.i.i.i = load i8, ptr %.728.i.i.i, align 1, !noalias !10
  %.756.i.i.i = getelementptr i8, ptr %.510.i, i64 %found.4.0463.i.i.i
  store i8 %.729.i.i.i, ptr %.756.i.i.i, align 1, !noalias !10
  %.759.i.i.i = add i64 %found.4.0463.i.i.i, 1
  %exitcond471.not.i.i.i = icmp eq i64 %.820.i.i, %.676.i.i.i
  br i1 %exitcond471.not.i.i.i, label %B482.i.i.i, label %B428.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B482.i.i.i, %B552.if.i.i.i
  %total.2.0468.i.i.i = phi i64 [ %.952.i.i.i, %B552.if.i.i.i ], [ 0, %B482.i.i.i ]
  %.801.0466.i.i.i = phi i64 [ %.870.i.i.i, %B552.if.i.i.i ], [ 0, %B482.i.i.i ]
  %.870.i.i.i = add nuw nsw i64 %.801.0466.i.i.i, 1
  %.920.i.i.i = getelementptr i8, ptr %.510.i, i64 %.801.0466.i.i.i
  %.921.i.i.i = load i8, ptr %.920.i.i.i, align 1, !noalias !10
  %.923.i.i.i = zext i8 %.921.i.i.i to i64
  %.948.i.i.i = getelementptr i8, ptr %.366.i, i64 %.923.i.i.i
  %.949.i.i.i = load i8, ptr %.948.i.i.i, align 1, !noalias !10
  %.950.i.i.i = zext i8 %.949.i.i.i to i64
  %.952.i.i.i = add nuw nsw i64 %total.2.0468.i.i.i, %.950.i.i.i
  %exitcond472.not.i.i.i = icmp eq i64 %found.4.0.lcssa.i.i.i, %.870.i.i.i
  br i1 %exitcond472.not.i.i.i, label %B628.loopexit.i.i.i, label %B552.if.i.i.i

B484.endif.else.if.i.i:                           ; preds = %B484.else.endif.endif.endif.if.i.i
  br label %B484.endif.else.endif.i.i

B484.endif.else.endif.i.i:                        ; preds = %B484.endif.else.if.i.i, %B484.else.endif.endif.endif.if.i.i
  %.1623.sroa.0.1.i.i = phi i64 [ 0, %B484.endif.else.if.i.i ], [ %.1635.i.i, %B484.else.endif.endif.endif.if.i.i ]
  %.1643.not.i.i = icmp slt i64 %.1635.i.i, %.216.i
  br i1 %.1643.not.i.i, label %B484.endif.else.endif.endif.i.i, label %B484.endif.else.endif.if.i.i, !prof !9

B484.endif.else.endif.if.i.i:                     ; preds = %B484.endif.else.endif.i.i
  br label %B484.endif.else.endif.endif.i.i

B484.endif.else.endif.endif.i.i:                  ; preds = %B484.endif.else.endif.if.i.i, %B484.endif.else.endif.i.i
  %.1623.sroa.0.3.i.i = phi i64 [ %.216.i, %B484.endif.else.endif.if.i.i ], [ %.1623.sroa.0.1.i.i, %B484.endif.else.endif.i.i ]
  %.1650.i.i = icmp slt i64 %.1595.i.i, 0
  %.1651.i.i = select i1 %.1650.i.i, i64 %.216.i, i64 0
  %.1652.i.i = add i64 %.1651.i.i, %.1595.i.i
  %.1655.i.i = icmp slt i64 %.1652.i.i, 0
  br i1 %.1655.i.i, label %B484.endif.else.endif.endif.if.i.i, label %B484.endif.else.endif.endif.endif.i.i, !prof !3

B484.endif.else.endif.endif.if.i.i:               ; preds = %B484.endif.else.endif.endif.i.i
  br label %B484.endif.else.endif.endif.endif.i.i

B484.endif.else.endif.endif.endif.i.i:            ; preds = %B484.endif.else.endif.endif.if.i.i, %B484.endif.else.endif.endif.i.i
  %.1623.sroa.13.1.i.i = phi i64 [ 0, %B484.endif.else.endif.endif.if.i.i ], [ %.1652.i.i, %B484.endif.else.endif.endif.i.i ]
  %.1660.not.i.i = icmp slt i64 %.1652.i.i, %.216.i
  br i1 %.1660.not.i.i, label %B484.endif.endif.i.i, label %B484.endif.else.endif.endif.endif.if.i.i, !prof !9

B484.endif.else.endif.endif.endif.if.i.i:         ; preds = %B484.endif.else.endif.endif.endif.i.i
  br label %B484.endif.endif.i.i

B484.endif.endif.endif.endif.i.i:                 ; preds = %B484.endif.endif.endif.else.endif.endif.endif.if.i.i, %B484.endif.endif.endif.else.endif.endif.endif.i.i
  %.1904.sroa.13.0.i.i = phi i64 [ %.1544.i.i, %B484.endif.endif.endif.else.endif.endif.endif.if.i.i ], [ %.1904.sroa.13.1.i.i, %B484.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.1992.i.i = sub nsw i64 %.1904.sroa.13.0.i.i, %.1904.sroa.0.3.i.i
  %.2001.i.i = tail call i64 @llvm.smax.i64(i64 %.1992.i.i, i64 0)
  %.2017.i.i = getelementptr i32, ptr %.1560.i.i, i64 %.1904.sroa.0.3.i.i
  %15 = getelementptr i64, ptr %.330.i, i64 %.691.05459.i.i
  %.20885378.i.i = load i64, ptr %15, align 8, !noalias !4
  %.20905379.i.i = icmp sgt i64 %total.2.0.lcssa.i.i.i, %.20885378.i.i
  br i1 %.20905379.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B646.i.i

B484.endif.endif.endif.else.endif.if.i.i:         ; preds = %B628.i.i.i
  br label %B484.endif.endif.endif.else.endif.endif.i.i

B484.endif.endif.endif.else.endif.endif.i.i:      ; preds = %B484.endif.endif.endif.else.endif.if.i.i, %B628.i.i.i
  %.1904.sroa.0.3.i.i = phi i64 [ %.1544.i.i, %B484.endif.endif.endif.else.endif.if.i.i ], [ 0, %B628.i.i.i ]
  %.1931.i.i = icmp slt i64 %found.4.0.lcssa.i.i.i, 0
  %.1932.i.i = select i1 %.1931.i.i, i64 %.1544.i.i, i64 0
  %.1933.i.i = add i64 %.1932.i.i, %found.4.0.lcssa.i.i.i
  %.1936.i.i = icmp slt i64 %.1933.i.i, 0
  br i1 %.1936.i.i, label %B484.endif.endif.endif.else.endif.endif.if.i.i, label %B484.endif.endif.endif.else.endif.endif.endif.i.i, !prof !3

B484.endif.endif.endif.else.endif.endif.if.i.i:   ; preds = %B484.endif.endif.endif.else.endif.endif.i.i
  br label %B484.endif.endif.endif.else.endif.endif.endif.i.i

B484.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B484.endif.endif.endif.else.endif.endif.if.i.i, %B484.endif.endif.endif.else.endif.endif.i.i
  %.1904.sroa.13.1.i.i = phi i64 [ 0, %B484.endif.endif.endif.else.endif.endif.if.i.i ], [ %.1933.i.i, %B484.endif.endif.endif.else.endif.endif.i.i ]
  %.1941.not.i.i = icmp slt i64 %.1933.i.i, %.1544.i.i
  br i1 %.1941.not.i.i, label %B484.endif.endif.endif.endif.i.i, label %B484.endif.endif.endif.else.endif.endif.endif.if.i.i, !prof !9

B484.endif.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B484.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B484.endif.endif.endif.endif.i.i

B700.else.if.i.i:                                 ; preds = %B700.i.i
  br label %B700.else.endif.i.i

B700.else.endif.i.i:                              ; preds = %B700.else.if.i.i, %B700.i.i
  %.2495.sroa.0.1.i.i = phi i64 [ 0, %B700.else.if.i.i ], [ %.2507.i.i, %B700.i.i ]
  %.2515.not.i.i = icmp slt i64 %.2507.i.i, %.1072.i.i
  br i1 %.2515.not.i.i, label %B700.else.endif.endif.endif.if.i.i, label %B700.else.endif.if.i.i, !prof !9

B700.else.endif.if.i.i:                           ; preds = %B700.else.endif.i.i
  br label %B700.else.endif.endif.endif.if.i.i

B700.else.endif.endif.endif.if.i.i:               ; preds = %B700.else.endif.if.i.i, %B700.else.endif.i.i
  %.2495.sroa.0.3.i.i = phi i64 [ %.1072.i.i, %B700.else.endif.if.i.i ], [ %.2495.sroa.0.1.i.i, %B700.else.endif.i.i ]
  %.2583.i.i = sub nsw i64 %.1072.i.i, %.2495.sroa.0.3.i.i
  %.2592.i.i = tail call i64 @llvm.smax.i64(i64 %.2583.i.i, i64 0)
  %.2608.i.i = getelementptr i8, ptr %.1088.i.i, i64 %.2495.sroa.0.3.i.i
  br i1 %.2692.i.i, label %B700.endif.else.endif.if.i.i, label %B700.endif.else.endif.endif.endif.i.i, !prof !3

B700.endif.endif.i.i:                             ; preds = %B700.endif.else.endif.endif.endif.if.i.i, %B700.endif.else.endif.endif.endif.i.i
  %.2672.sroa.13.0.i.i = phi i64 [ %.540.i, %B700.endif.else.endif.endif.endif.if.i.i ], [ %.13.i.i.i, %B700.endif.else.endif.endif.endif.i.i ]
  %.2760.i.i = sub i64 %.2672.sroa.13.0.i.i, %.2672.sroa.0.3.i.i
  %.2767.i.i = icmp slt i64 %.2760.i.i, 1
  %.2769.i.i = select i1 %.2767.i.i, i64 0, i64 %.2760.i.i
  %.2785.i.i = getelementptr i64, ptr %.546.i, i64 %.2672.sroa.0.3.i.i
  %.13.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.2592.i.i, i64 %.2769.i.i)
  br label %B84.i.i.i

B700.endif.else.endif.if.i.i:                     ; preds = %B700.else.endif.endif.endif.if.i.i
  br label %B700.endif.else.endif.endif.endif.i.i

B700.endif.else.endif.endif.endif.i.i:            ; preds = %B700.endif.else.endif.if.i.i, %B700.else.endif.endif.endif.if.i.i
  %.2672.sroa.0.3.i.i = phi i64 [ %.540.i, %B700.endif.else.endif.if.i.i ], [ 0, %B700.else.endif.endif.endif.if.i.i ]
  %.2709.not.i.i = icmp slt i64 %.13.i.i.i, %.540.i
  br i1 %.2709.not.i.i, label %B700.endif.endif.i.i, label %B700.endif.else.endif.endif.endif.if.i.i, !prof !9

B700.endif.else.endif.endif.endif.if.i.i:         ; preds = %B700.endif.else.endif.endif.endif.i.i
  br label %B700.endif.endif.i.i

B84.i.i.i:                                        ; preds = %B894.i.i.i, %B700.endif.endif.i.i
  %.204.0.i.i.i = phi i64 [ 0, %B700.endif.endif.i.i ], [ %.276.i.i.i, %B894.i.i.i ]
  %at.2.0.i.i.i = phi i64 [ 0, %B700.endif.endif.i.i ], [ %at.3.2.i.i.i, %B894.i.i.i ]
  %exitcond.not.i4045.i.i = icmp eq i64 %.204.0.i.i.i, %8
  br i1 %exitcond.not.i4045.i.i, label %B974.i.i, label %B88.i.i.i

B88.i.i.i:                                        ; preds = %B84.i.i.i
  %.276.i.i.i = add nuw nsw i64 %.204.0.i.i.i, 1
  %16 = getelementptr i64, ptr %.608.i.i, i64 %.204.0.i.i.i
  %.334.i.i.i = load i64, ptr %16, align 8, !noalias !13
  %17 = getelementptr i64, ptr %.3139.i151..3139.i.i, i64 %.204.0.i.i.i
  %.365.i.i.i = load i64, ptr %17, align 8, !noalias !13
  %18 = getelementptr i64, ptr %.3310.i.i, i64 %.204.0.i.i.i
  %.396.i.i.i = load i64, ptr %18, align 8, !noalias !13
  %.398.i.i.i = add nsw i64 %.396.i.i.i, %at.2.0.i.i.i
  %.409.i.i.i = icmp slt i64 %.334.i.i.i, 0
  %.412.i.i.i = icmp slt i64 %.365.i.i.i, 0
  %or.cond.i4046.i.i = select i1 %.409.i.i.i, i1 true, i1 %.412.i.i.i
  %.422.i.i.i = icmp sgt i64 %.365.i.i.i, %.252.i
  %or.cond1028.i.i.i = select i1 %or.cond.i4046.i.i, i1 true, i1 %.422.i.i.i
  br i1 %or.cond1028.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B190.i.i.i

B190.i.i.i:                                       ; preds = %B88.i.i.i
  %19 = shl i64 %.365.i.i.i, 2
  %.434.i.i.i = sub i64 %.433.i.i.i, %19
  %.436.i.i.i = icmp sgt i64 %.334.i.i.i, %.434.i.i.i
  br i1 %.436.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B248.i.i.i

B248.i.i.i:                                       ; preds = %B190.i.i.i
  %.540.i.i.i = icmp slt i64 %.396.i.i.i, 0
  %.585.i.i.i = icmp sgt i64 %.398.i.i.i, %.13.i.i.i.i
  %or.cond1424.i.i.i = select i1 %.540.i.i.i, i1 true, i1 %.585.i.i.i
  br i1 %or.cond1424.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B340.i.i.i

B340.i.i.i:                                       ; preds = %B248.i.i.i
  %.669.i.i.i = shl i64 %.334.i.i.i, 3
  %.674.i.i.i = shl i64 %.365.i.i.i, 5
  %.676.i4047.i.i = add i64 %.674.i.i.i, %.669.i.i.i
  %.689.not.i.i.i = icmp eq i64 %.396.i.i.i, 0
  br i1 %.689.not.i.i.i, label %B894.i.i.i, label %B526.endif.else.endif.i.i.i

B862.i.i.i:                                       ; preds = %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i.i
  %.1829.i.i.i = add nuw nsw i64 %.859.i.i.i, %at.4.1.i.i.i
  %.1835.i.i.i = icmp slt i64 %.1829.i.i.i, %.398.i.i.i
  br i1 %.1835.i.i.i, label %B526.endif.else.endif.i.i.i, label %B894.i.i.i

B894.i.i.i:                                       ; preds = %B862.i.i.i, %B340.i.i.i
  %at.3.2.i.i.i = phi i64 [ %at.2.0.i.i.i, %B340.i.i.i ], [ %.1829.i.i.i, %B862.i.i.i ]
  %position.3.2.i.i.i = phi i64 [ %.669.i.i.i, %B340.i.i.i ], [ %storemerge.i.i.i.i, %B862.i.i.i ]
  %reass.sub = sub i64 %position.3.2.i.i.i, %.669.i.i.i
  %.1857.i.i.i = add i64 %reass.sub, 31
  %.1858.i.i.i = lshr i64 %.1857.i.i.i, 5
  %.1862.not.i.i.i = icmp eq i64 %.1858.i.i.i, %.365.i.i.i
  br i1 %.1862.not.i.i.i, label %B84.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit

B526.endif.endif.i.i.i:                           ; preds = %B526.endif.else.endif.endif.endif.if.i.i.i, %B526.endif.else.endif.endif.endif.i.i.i
  %.762.sroa.13.0.i.i.i = phi i64 [ %.2769.i.i, %B526.endif.else.endif.endif.endif.if.i.i.i ], [ %.762.sroa.13.1.i.i.i, %B526.endif.else.endif.endif.endif.i.i.i ]
  %.850.i.i.i = sub i64 %.762.sroa.13.0.i.i.i, %.762.sroa.0.3.i.i.i
  %.859.i.i.i = tail call i64 @llvm.smax.i64(i64 %.850.i.i.i, i64 0)
  %.875.i.i.i = getelementptr i64, ptr %.2785.i.i, i64 %.762.sroa.0.3.i.i.i
  %.948.not.i.i.i = icmp slt i64 %at.4.1.i.i.i, %.2592.i.i
  br i1 %.948.not.i.i.i, label %B526.endif.endif.else.endif.endif.i.i.i, label %B526.endif.endif.else.endif.if.i.i.i, !prof !9

B526.endif.else.endif.i.i.i:                      ; preds = %B340.i.i.i, %B862.i.i.i
  %at.4.1.i.i.i = phi i64 [ %.1829.i.i.i, %B862.i.i.i ], [ %at.2.0.i.i.i, %B340.i.i.i ]
  %position.2.1.i.i.i = phi i64 [ %storemerge.i.i.i.i, %B862.i.i.i ], [ %.669.i.i.i, %B340.i.i.i ]
  %.701.i.i.i = add nuw nsw i64 %at.4.1.i.i.i, 4096
  %.13.i1182.i.i.i = tail call i64 @llvm.smin.i64(i64 %.398.i.i.i, i64 %.701.i.i.i)
  %.782.not.i.i.i = icmp slt i64 %at.4.1.i.i.i, %.2769.i.i
  br i1 %.782.not.i.i.i, label %B526.endif.else.endif.endif.i.i.i, label %B526.endif.else.endif.if.i.i.i, !prof !9

B526.endif.else.endif.if.i.i.i:                   ; preds = %B526.endif.else.endif.i.i.i
  br label %B526.endif.else.endif.endif.i.i.i

B526.endif.else.endif.endif.i.i.i:                ; preds = %B526.endif.else.endif.if.i.i.i, %B526.endif.else.endif.i.i.i
  %.762.sroa.0.3.i.i.i = phi i64 [ %.2769.i.i, %B526.endif.else.endif.if.i.i.i ], [ %at.4.1.i.i.i, %B526.endif.else.endif.i.i.i ]
  %.789.i.i.i = icmp slt i64 %.13.i1182.i.i.i, 0
  %.790.i.i.i = select i1 %.789.i.i.i, i64 %.2769.i.i, i64 0
  %.791.i.i.i = add i64 %.790.i.i.i, %.13.i1182.i.i.i
  %.794.i.i.i = icmp slt i64 %.791.i.i.i, 0
  br i1 %.794.i.i.i, label %B526.endif.else.endif.endif.if.i.i.i, label %B526.endif.else.endif.endif.endif.i.i.i, !prof !3

B526.endif.else.endif.endif.if.i.i.i:             ; preds = %B526.endif.else.endif.endif.i.i.i
  br label %B526.endif.else.endif.endif.endif.i.i.i

B526.endif.else.endif.endif.endif.i.i.i:          ; preds = %B526.endif.else.endif.endif.if.i.i.i, %B526.endif.else.endif.endif.i.i.i
  %.762.sroa.13.1.i.i.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i.i.i ], [ %.791.i.i.i, %B526.endif.else.endif.endif.i.i.i ]
  %.799.not.i.i.i = icmp slt i64 %.791.i.i.i, %.2769.i.i
  br i1 %.799.not.i.i.i, label %B526.endif.endif.i.i.i, label %B526.endif.else.endif.endif.endif.if.i.i.i, !prof !9

B526.endif.else.endif.endif.endif.if.i.i.i:       ; preds = %B526.endif.else.endif.endif.endif.i.i.i
  br label %B526.endif.endif.i.i.i

B252.i.i.i.i:                                     ; preds = %B526.endif.endif.else.endif.endif.i.i.i, %B596.i.i.i.i
  %position.3.0.i.i.i.i = phi i64 [ %position.4.1.i.i.i.i, %B596.i.i.i.i ], [ %position.2.1.i.i.i, %B526.endif.endif.else.endif.endif.i.i.i ]
  %i.3.0.i.i.i.i = phi i64 [ %.645.i.i.i.i, %B596.i.i.i.i ], [ 0, %B526.endif.endif.else.endif.endif.i.i.i ]
  br i1 %.98.i.i.i.i, label %B256.i.i.i.i, label %B376.i.i.i.i

B256.i.i.i.i:                                     ; preds = %B252.i.i.i.i
  %.135.i.i.i.i = getelementptr i8, ptr %.1041.i.i.i, i64 %i.3.0.i.i.i.i
  %.137.i.i.i.i = load i64, ptr %.135.i.i.i.i, align 1, !noalias !16
  %.139.i.i.i.i = and i64 %.137.i.i.i.i, %.100.i.i.i.i
  %.140.i.i.i.i = icmp eq i64 %.139.i.i.i.i, 0
  br i1 %.140.i.i.i.i, label %B338.i.i.i.i, label %B376.i.i.i.i

B338.i.i.i.i:                                     ; preds = %B256.i.i.i.i
  %20 = bitcast i64 %.137.i.i.i.i to <8 x i8>
  %.167.i.i.i.i = zext <8 x i8> %20 to <8 x i64>
  %.168.i.i.i.i = getelementptr i64, ptr %.875.i.i.i, i64 %i.3.0.i.i.i.i
  store <8 x i64> %.167.i.i.i.i, ptr %.168.i.i.i.i, align 1, !noalias !16
  br label %B596.i.i.i.i

B376.i.i.i.i:                                     ; preds = %B256.i.i.i.i, %B252.i.i.i.i
  %.174.i.i.i.i = icmp ugt i64 %position.3.0.i.i.i.i, %.676.i4047.i.i
  br i1 %.174.i.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i.i, label %B422.if.i.i.i.i

B596.i.i.i.i:                                     ; preds = %B422.if.i.i.i.i, %B338.i.i.i.i
  %position.4.1.i.i.i.i = phi i64 [ %position.3.0.i.i.i.i, %B338.i.i.i.i ], [ %.571.i.i.i.i, %B422.if.i.i.i.i ]
  %.645.i.i.i.i = add nuw nsw i64 %i.3.0.i.i.i.i, 8
  %.651.i.i.i.i = add nuw i64 %i.3.0.i.i.i.i, 16
  %.653.not.i.i.i.i = icmp ugt i64 %.651.i.i.i.i, %.859.i.i.i
  br i1 %.653.not.i.i.i.i, label %B608.i.i.i.i, label %B252.i.i.i.i

B608.i.i.i.i:                                     ; preds = %B596.i.i.i.i, %B526.endif.endif.else.endif.endif.i.i.i
  %position.6.1.i.i.i.i = phi i64 [ %position.2.1.i.i.i, %B526.endif.endif.else.endif.endif.i.i.i ], [ %position.4.1.i.i.i.i, %B596.i.i.i.i ]
  %i.4.1.i.i.i.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i.i.i ], [ %.645.i.i.i.i, %B596.i.i.i.i ]
  %.676.i.i.i.i = icmp uge i64 %i.4.1.i.i.i.i, %.859.i.i.i
  %.693.not.i.i.i.i = icmp ugt i64 %position.6.1.i.i.i.i, %.676.i4047.i.i
  %or.cond.i.i.i.i = select i1 %.676.i.i.i.i, i1 true, i1 %.693.not.i.i.i.i
  br i1 %or.cond.i.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i.i, label %B734.i.i.i.i

B734.i.i.i.i:                                     ; preds = %B608.i.i.i.i, %B734.i.i.i.i
  %position.7.1.i.i.i.i = phi i64 [ %.920.i.i.i.i, %B734.i.i.i.i ], [ %position.6.1.i.i.i.i, %B608.i.i.i.i ]
  %i.5.1.i.i.i.i = phi i64 [ %.980.i.i.i.i, %B734.i.i.i.i ], [ %i.4.1.i.i.i.i, %B608.i.i.i.i ]
  %.729.i.i.i.i = getelementptr i8, ptr %.1041.i.i.i, i64 %i.5.1.i.i.i.i
  %.730.i.i.i.i = load i8, ptr %.729.i.i.i.i, align 1, !noalias !16
  %.773.i.i.i.i = zext i8 %.730.i.i.i.i to i64
  %.798.i.i.i.i = getelementptr i8, ptr %.438.i, i64 %.773.i.i.i.i
  %.799.i.i.i.i = load i8, ptr %.798.i.i.i.i, align 1, !noalias !16
  %.803.i.i.i.i = zext i8 %.799.i.i.i.i to i64
  %.808.i.i.i.i = lshr i64 %position.7.1.i.i.i.i, 3
  %.820.i.i.i.i = getelementptr i8, ptr %.258.i, i64 %.808.i.i.i.i
  %.822.i.i.i.i = load i64, ptr %.820.i.i.i.i, align 1, !noalias !16
  %.845.i.i.i.i = getelementptr i8, ptr %.820.i.i.i.i, i64 4
  %.847.i.i.i.i = load i64, ptr %.845.i.i.i.i, align 1, !noalias !16
  %.824.i.i.i.i = and i64 %position.7.1.i.i.i.i, 7
  %.825.i.i.i.i = lshr i64 %.822.i.i.i.i, %.824.i.i.i.i
  %.857.i.i.i.i = and i64 %.825.i.i.i.i, 4294967295
  %.855.i.i.i.i = lshr i64 %.847.i.i.i.i, %.824.i.i.i.i
  %.860.i.i.i.i = shl i64 %.855.i.i.i.i, 32
  %.861.i.i.i.i = or disjoint i64 %.860.i.i.i.i, %.857.i.i.i.i
  %.901.i.i.i.i = getelementptr i64, ptr %.474.i, i64 %.773.i.i.i.i
  %.902.i.i.i.i = load i64, ptr %.901.i.i.i.i, align 8, !noalias !16
  %notmask553.i.i.i.i = shl nsw i64 -1, %.803.i.i.i.i
  %.912.i.i.i.i = xor i64 %notmask553.i.i.i.i, -1
  %.914.i.i.i.i = and i64 %.861.i.i.i.i, %.912.i.i.i.i
  %.917.i.i.i.i = add i64 %.914.i.i.i.i, %.902.i.i.i.i
  %.920.i.i.i.i = add i64 %position.7.1.i.i.i.i, %.803.i.i.i.i
  %.971.i.i.i.i = getelementptr i64, ptr %.875.i.i.i, i64 %i.5.1.i.i.i.i
  store i64 %.917.i.i.i.i, ptr %.971.i.i.i.i, align 8, !noalias !16
  %.980.i.i.i.i = add nuw nsw i64 %i.5.1.i.i.i.i, 1
  %.988.i.i.i.i = icmp samesign uge i64 %.980.i.i.i.i, %.859.i.i.i
  %.1003.not.i.i.i.i = icmp ugt i64 %.920.i.i.i.i, %.676.i4047.i.i
  %or.cond554.i.i.i.i = select i1 %.988.i.i.i.i, i1 true, i1 %.1003.not.i.i.i.i
  br i1 %or.cond554.i.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i.i, label %B734.i.i.i.i

B422.if.i.i.i.i:                                  ; preds = %B376.i.i.i.i, %B422.if.i.i.i.i
  %position.5.2691.i.i.i.i = phi i64 [ %.571.i.i.i.i, %B422.if.i.i.i.i ], [ %position.3.0.i.i.i.i, %B376.i.i.i.i ]
  %.247.0689.i.i.i.i = phi i64 [ %.321.i.i.i.i, %B422.if.i.i.i.i ], [ 0, %B376.i.i.i.i ]
  %.321.i.i.i.i = add nuw nsw i64 %.247.0689.i.i.i.i, 1
  %.349.i.i.i.i = add nuw nsw i64 %.247.0689.i.i.i.i, %i.3.0.i.i.i.i
  %.380.i.i.i.i = getelementptr i8, ptr %.1041.i.i.i, i64 %.349.i.i.i.i
  %.381.i.i.i.i = load i8, ptr %.380.i.i.i.i, align 1, !noalias !16
  %.424.i.i.i.i = zext i8 %.381.i.i.i.i to i64
  %.449.i.i.i.i = getelementptr i8, ptr %.438.i, i64 %.424.i.i.i.i
  %.450.i.i.i.i = load i8, ptr %.449.i.i.i.i, align 1, !noalias !16
  %.454.i.i.i.i = zext i8 %.450.i.i.i.i to i64
  %.459.i.i.i.i = lshr i64 %position.5.2691.i.i.i.i, 3
  %.471.i.i.i.i = getelementptr i8, ptr %.258.i, i64 %.459.i.i.i.i
  %.473.i.i.i.i = load i64, ptr %.471.i.i.i.i, align 1, !noalias !16
  %.496.i.i.i.i = getelementptr i8, ptr %.471.i.i.i.i, i64 4
  %.498.i.i.i.i = load i64, ptr %.496.i.i.i.i, align 1, !noalias !16
  %.475.i.i.i.i = and i64 %position.5.2691.i.i.i.i, 7
  %.476.i.i.i.i = lshr i64 %.473.i.i.i.i, %.475.i.i.i.i
  %.508.i.i.i.i = and i64 %.476.i.i.i.i, 4294967295
  %.506.i.i.i.i = lshr i64 %.498.i.i.i.i, %.475.i.i.i.i
  %.511.i.i.i.i = shl i64 %.506.i.i.i.i, 32
  %.512.i.i.i.i = or disjoint i64 %.511.i.i.i.i, %.508.i.i.i.i
  %.552.i.i.i.i = getelementptr i64, ptr %.474.i, i64 %.424.i.i.i.i
  %.553.i.i.i.i = load i64, ptr %.552.i.i.i.i, align 8, !noalias !16
  %notmask.i.i.i.i = shl nsw i64 -1, %.454.i.i.i.i
  %.563.i.i.i.i = xor i64 %notmask.i.i.i.i, -1
  %.565.i.i.i.i = and i64 %.512.i.i.i.i, %.563.i.i.i.i
  %.568.i.i.i.i = add i64 %.565.i.i.i.i, %.553.i.i.i.i
  %.571.i.i.i.i = add i64 %position.5.2691.i.i.i.i, %.454.i.i.i.i
  %.622.i.i.i.i = getelementptr i64, ptr %.875.i.i.i, i64 %.349.i.i.i.i
  store i64 %.568.i.i.i.i, ptr %.622.i.i.i.i, align 8, !noalias !16
  %exitcond.not.i.i.i.i = icmp eq i64 %.321.i.i.i.i, 8
  br i1 %exitcond.not.i.i.i.i, label %B596.i.i.i.i, label %B422.if.i.i.i.i

_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i.i: ; preds = %B376.i.i.i.i, %B734.i.i.i.i, %B608.i.i.i.i
  %storemerge.i.i.i.i = phi i64 [ %.920.i.i.i.i, %B734.i.i.i.i ], [ %position.6.1.i.i.i.i, %B608.i.i.i.i ], [ %position.3.0.i.i.i.i, %B376.i.i.i.i ]
  %.1124.i.i.i = icmp ugt i64 %storemerge.i.i.i.i, %.676.i4047.i.i
  br i1 %.1124.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B862.i.i.i

B526.endif.endif.else.endif.if.i.i.i:             ; preds = %B526.endif.endif.i.i.i
  br label %B526.endif.endif.else.endif.endif.i.i.i

B526.endif.endif.else.endif.endif.i.i.i:          ; preds = %B526.endif.endif.else.endif.if.i.i.i, %B526.endif.endif.i.i.i
  %.928.sroa.0.3.i.i.i = phi i64 [ %.2592.i.i, %B526.endif.endif.else.endif.if.i.i.i ], [ %at.4.1.i.i.i, %B526.endif.endif.i.i.i ]
  %.1041.i.i.i = getelementptr i8, ptr %.2608.i.i, i64 %.928.sroa.0.3.i.i.i
  %.116.i.i.i.i = icmp sgt i64 %.850.i.i.i, 7
  br i1 %.116.i.i.i.i, label %B252.i.i.i.i, label %B608.i.i.i.i

B974.else.if.i.i:                                 ; preds = %B974.i.i
  br label %B974.else.endif.i.i

B974.else.endif.i.i:                              ; preds = %B974.else.if.i.i, %B974.i.i
  %.4130.sroa.0.1.i.i = phi i64 [ 0, %B974.else.if.i.i ], [ %.4142.i.i, %B974.i.i ]
  %.4150.not.i.i = icmp slt i64 %.4142.i.i, %.2001.i.i
  br i1 %.4150.not.i.i, label %B974.else.endif.endif.endif.if.i.i, label %B974.else.endif.if.i.i, !prof !9

B974.else.endif.if.i.i:                           ; preds = %B974.else.endif.i.i
  br label %B974.else.endif.endif.endif.if.i.i

B974.else.endif.endif.endif.if.i.i:               ; preds = %B974.else.endif.if.i.i, %B974.else.endif.i.i
  %.4130.sroa.0.3.i.i = phi i64 [ %.2001.i.i, %B974.else.endif.if.i.i ], [ %.4130.sroa.0.1.i.i, %B974.else.endif.i.i ]
  %.4243.i.i = getelementptr i32, ptr %.2017.i.i, i64 %.4130.sroa.0.3.i.i
  br i1 %.2767.i.i, label %B1048.i.i, label %B124.if.i.i.i

B164.i.i.i:                                       ; preds = %B124.if.i.i.i
  %.140.i.i.i = add nuw nsw i64 %.69.0166.i.i.i, 1
  %.257.i.i.i = add i64 %.198.i.i.i, %at.3.0168.i.i.i
  %21 = getelementptr i32, ptr %.4243.i.i, i64 %.69.0166.i.i.i
  %.288.i.i.i = trunc i64 %.257.i.i.i to i32
  store i32 %.288.i.i.i, ptr %21, align 4, !noalias !19
  %.292.i.i.i = add i64 %.257.i.i.i, 1
  %exitcond.not.i4249.i.i = icmp eq i64 %.2769.i.i, %.140.i.i.i
  br i1 %exitcond.not.i4249.i.i, label %B1048.i.i, label %B124.if.i.i.i

B124.if.i.i.i:                                    ; preds = %B974.else.endif.endif.endif.if.i.i, %B164.i.i.i
  %at.3.0168.i.i.i = phi i64 [ %.292.i.i.i, %B164.i.i.i ], [ 0, %B974.else.endif.endif.endif.if.i.i ]
  %.69.0166.i.i.i = phi i64 [ %.140.i.i.i, %B164.i.i.i ], [ 0, %B974.else.endif.endif.endif.if.i.i ]
  %22 = getelementptr i64, ptr %.2785.i.i, i64 %.69.0166.i.i.i
  %.198.i.i.i = load i64, ptr %22, align 8, !noalias !19
  %.201.i.i.i = sub i64 %.4098.i.i, %at.3.0168.i.i.i
  %.202.not.i.i.i = icmp ult i64 %.198.i.i.i, %.201.i.i.i
  br i1 %.202.not.i.i.i, label %B164.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit

B1326.if.i.i:                                     ; preds = %B1048.i.i, %B1326.if.i.i
  %.4529.05449.i.i = phi i64 [ %.4598.i.i, %B1326.if.i.i ], [ 0, %B1048.i.i ]
  %.4598.i.i = add nuw nsw i64 %.4529.05449.i.i, 1
  %23 = getelementptr i32, ptr %.2017.i.i, i64 %.4529.05449.i.i
  %.4652.i.i = load i32, ptr %23, align 4, !noalias !4
  %.4654.i.i = zext i32 %.4652.i.i to i64
  %.4679.i.i = getelementptr i32, ptr %.1293.i.i, i64 %.4654.i.i
  %.4680.i.i = load i32, ptr %.4679.i.i, align 4, !noalias !4
  %24 = getelementptr i32, ptr %.582.i, i64 %.4529.05449.i.i
  store i32 %.4680.i.i, ptr %24, align 4, !noalias !4
  %exitcond.not.i.i = icmp eq i64 %.1992.i.i, %.4598.i.i
  br i1 %exitcond.not.i.i, label %B1396.i.i, label %B1326.if.i.i

B1396.endif.endif.endif.endif.i.i:                ; preds = %B1396.endif.endif.endif.else.endif.endif.endif.if.i.i, %B1396.endif.endif.endif.else.endif.endif.endif.i.i
  %.5434.sroa.13.0.i.i = phi i64 [ %.576.i, %B1396.endif.endif.endif.else.endif.endif.endif.if.i.i ], [ %.5434.sroa.13.1.i.i, %B1396.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.5522.i.i = sub i64 %.5434.sroa.13.0.i.i, %.5434.sroa.0.3.i.i
  %.5531.i.i = tail call i64 @llvm.smax.i64(i64 %.5522.i.i, i64 0)
  %.5547.i.i = getelementptr i32, ptr %.582.i, i64 %.5434.sroa.0.3.i.i
  br i1 %.5626.i.i, label %B1396.endif.endif.endif.endif.else.endif.if.i.i, label %B1396.endif.endif.endif.endif.else.endif.endif.i.i, !prof !3

B1396.endif.endif.endif.else.endif.if.i.i:        ; preds = %B1396.i.i
  br label %B1396.endif.endif.endif.else.endif.endif.i.i

B1396.endif.endif.endif.else.endif.endif.i.i:     ; preds = %B1396.endif.endif.endif.else.endif.if.i.i, %B1396.i.i
  %.5434.sroa.0.3.i.i = phi i64 [ %.576.i, %B1396.endif.endif.endif.else.endif.if.i.i ], [ 0, %B1396.i.i ]
  %.5462.i.i = select i1 %.1931.i.i, i64 %.576.i, i64 0
  %.5463.i.i = add i64 %.5462.i.i, %found.4.0.lcssa.i.i.i
  %.5466.i.i = icmp slt i64 %.5463.i.i, 0
  br i1 %.5466.i.i, label %B1396.endif.endif.endif.else.endif.endif.if.i.i, label %B1396.endif.endif.endif.else.endif.endif.endif.i.i, !prof !3

B1396.endif.endif.endif.else.endif.endif.if.i.i:  ; preds = %B1396.endif.endif.endif.else.endif.endif.i.i
  br label %B1396.endif.endif.endif.else.endif.endif.endif.i.i

B1396.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B1396.endif.endif.endif.else.endif.endif.if.i.i, %B1396.endif.endif.endif.else.endif.endif.i.i
  %.5434.sroa.13.1.i.i = phi i64 [ 0, %B1396.endif.endif.endif.else.endif.endif.if.i.i ], [ %.5463.i.i, %B1396.endif.endif.endif.else.endif.endif.i.i ]
  %.5471.not.i.i = icmp slt i64 %.5463.i.i, %.576.i
  br i1 %.5471.not.i.i, label %B1396.endif.endif.endif.endif.i.i, label %B1396.endif.endif.endif.else.endif.endif.endif.if.i.i, !prof !9

B1396.endif.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B1396.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.i.i

B1396.endif.endif.endif.endif.endif.i.i:          ; preds = %B1396.endif.endif.endif.e...if.i.i, %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i
  %.5606.sroa.13.0.i.i = phi i64 [ %.612.i, %B1396.endif.endif.endif.e...if.i.i ], [ %.5606.sroa.13.1.i.i, %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.5694.i.i = sub i64 %.5606.sroa.13.0.i.i, %.5606.sroa.0.3.i.i
  %.5703.i.i = tail call i64 @llvm.smax.i64(i64 %.5694.i.i, i64 0)
  %.5719.i.i = getelementptr i32, ptr %.618.i, i64 %.5606.sroa.0.3.i.i
  br i1 %.5811.i.i, label %B1396.endif.endif.endif.endif.endif.else.endif.if.i.i, label %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i, !prof !3

B1396.endif.endif.endif.endif.else.endif.if.i.i:  ; preds = %B1396.endif.endif.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.else.endif.endif.i.i

B1396.endif.endif.endif.endif.else.endif.endif.i.i: ; preds = %B1396.endif.endif.endif.endif.else.endif.if.i.i, %B1396.endif.endif.endif.endif.i.i
  %.5606.sroa.0.3.i.i = phi i64 [ %.612.i, %B1396.endif.endif.endif.endif.else.endif.if.i.i ], [ 0, %B1396.endif.endif.endif.endif.i.i ]
  %.5634.i.i = select i1 %.1931.i.i, i64 %.612.i, i64 0
  %.5635.i.i = add i64 %.5634.i.i, %found.4.0.lcssa.i.i.i
  %.5638.i.i = icmp slt i64 %.5635.i.i, 0
  br i1 %.5638.i.i, label %B1396.endif.endif.endif.endif.else.endif.endif.if.i.i, label %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i, !prof !3

B1396.endif.endif.endif.endif.else.endif.endif.if.i.i: ; preds = %B1396.endif.endif.endif.endif.else.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i

B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B1396.endif.endif.endif.endif.else.endif.endif.if.i.i, %B1396.endif.endif.endif.endif.else.endif.endif.i.i
  %.5606.sroa.13.1.i.i = phi i64 [ 0, %B1396.endif.endif.endif.endif.else.endif.endif.if.i.i ], [ %.5635.i.i, %B1396.endif.endif.endif.endif.else.endif.endif.i.i ]
  %.5643.not.i.i = icmp slt i64 %.5635.i.i, %.612.i
  br i1 %.5643.not.i.i, label %B1396.endif.endif.endif.endif.endif.i.i, label %B1396.endif.endif.endif.e...if.i.i, !prof !9

B1396.endif.endif.endif.e...if.i.i:               ; preds = %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.endif.i.i

B1396.endif.endif.endif.endif.endif.endif.i.i:    ; preds = %B1396.endif.endif.endif.e...endif.1.if.i.i, %B1396.endif.endif.endif.e...endif.1.i.i
  %.5791.sroa.13.0.i.i = phi i64 [ %.504.i, %B1396.endif.endif.endif.e...endif.1.if.i.i ], [ %.5791.sroa.13.1.i.i, %B1396.endif.endif.endif.e...endif.1.i.i ]
  %.5879.i.i = sub i64 %.5791.sroa.13.0.i.i, %.5791.sroa.0.3.i.i
  %.5888.i.i = tail call i64 @llvm.smax.i64(i64 %.5879.i.i, i64 0)
  %.5904.i.i = getelementptr i8, ptr %.510.i, i64 %.5791.sroa.0.3.i.i
  %25 = tail call i64 @llvm.umin.i64(i64 %.5888.i.i, i64 %.5703.i.i)
  br label %B84.i4620.i.i

B1396.endif.endif.endif.endif.endif.else.endif.if.i.i: ; preds = %B1396.endif.endif.endif.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i

B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i: ; preds = %B1396.endif.endif.endif.endif.endif.else.endif.if.i.i, %B1396.endif.endif.endif.endif.endif.i.i
  %.5791.sroa.0.3.i.i = phi i64 [ %.504.i, %B1396.endif.endif.endif.endif.endif.else.endif.if.i.i ], [ 0, %B1396.endif.endif.endif.endif.endif.i.i ]
  %.5819.i.i = select i1 %.1931.i.i, i64 %.504.i, i64 0
  %.5820.i.i = add i64 %.5819.i.i, %found.4.0.lcssa.i.i.i
  %.5823.i.i = icmp slt i64 %.5820.i.i, 0
  br i1 %.5823.i.i, label %B1396.endif.endif.endif.e...if.1.i.i, label %B1396.endif.endif.endif.e...endif.1.i.i, !prof !3

B1396.endif.endif.endif.e...if.1.i.i:             ; preds = %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i
  br label %B1396.endif.endif.endif.e...endif.1.i.i

B1396.endif.endif.endif.e...endif.1.i.i:          ; preds = %B1396.endif.endif.endif.e...if.1.i.i, %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i
  %.5791.sroa.13.1.i.i = phi i64 [ 0, %B1396.endif.endif.endif.e...if.1.i.i ], [ %.5820.i.i, %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i ]
  %.5828.not.i.i = icmp slt i64 %.5820.i.i, %.504.i
  br i1 %.5828.not.i.i, label %B1396.endif.endif.endif.endif.endif.endif.i.i, label %B1396.endif.endif.endif.e...endif.1.if.i.i, !prof !9

B1396.endif.endif.endif.e...endif.1.if.i.i:       ; preds = %B1396.endif.endif.endif.e...endif.1.i.i
  br label %B1396.endif.endif.endif.endif.endif.endif.i.i

B84.i4620.i.i:                                    ; preds = %B894.i4768.i.i, %B1396.endif.endif.endif.endif.endif.endif.i.i
  %.204.0.i4621.i.i = phi i64 [ 0, %B1396.endif.endif.endif.endif.endif.endif.i.i ], [ %.276.i4625.i.i, %B894.i4768.i.i ]
  %at.2.0.i4622.i.i = phi i64 [ 0, %B1396.endif.endif.endif.endif.endif.endif.i.i ], [ %at.3.2.i4769.i.i, %B894.i4768.i.i ]
  %exitcond.not.i4623.i.i = icmp eq i64 %.204.0.i4621.i.i, %8
  br i1 %exitcond.not.i4623.i.i, label %NRT_incref.exit3489.i.i, label %B88.i4624.i.i

B88.i4624.i.i:                                    ; preds = %B84.i4620.i.i
  %.276.i4625.i.i = add nuw nsw i64 %.204.0.i4621.i.i, 1
  %26 = getelementptr i64, ptr %.608.i.i, i64 %.204.0.i4621.i.i
  %.334.i4626.i.i = load i64, ptr %26, align 8, !noalias !22
  %27 = getelementptr i64, ptr %.3139.i151..3139.i.i, i64 %.204.0.i4621.i.i
  %.365.i4627.i.i = load i64, ptr %27, align 8, !noalias !22
  %28 = getelementptr i64, ptr %.3310.i.i, i64 %.204.0.i4621.i.i
  %.396.i4628.i.i = load i64, ptr %28, align 8, !noalias !22
  %.398.i4629.i.i = add nsw i64 %.396.i4628.i.i, %at.2.0.i4622.i.i
  %.409.i4630.i.i = icmp slt i64 %.334.i4626.i.i, 0
  %.412.i4631.i.i = icmp slt i64 %.365.i4627.i.i, 0
  %or.cond.i4632.i.i = select i1 %.409.i4630.i.i, i1 true, i1 %.412.i4631.i.i
  %.422.i4633.i.i = icmp sgt i64 %.365.i4627.i.i, %.252.i
  %or.cond1028.i4634.i.i = select i1 %or.cond.i4632.i.i, i1 true, i1 %.422.i4633.i.i
  br i1 %or.cond1028.i4634.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B190.i4635.i.i

B190.i4635.i.i:                                   ; preds = %B88.i4624.i.i
  %29 = shl i64 %.365.i4627.i.i, 2
  %.434.i4636.i.i = sub i64 %.433.i.i.i, %29
  %.436.i4637.i.i = icmp sgt i64 %.334.i4626.i.i, %.434.i4636.i.i
  br i1 %.436.i4637.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B248.i4638.i.i

B248.i4638.i.i:                                   ; preds = %B190.i4635.i.i
  %.540.i4639.i.i = icmp slt i64 %.396.i4628.i.i, 0
  %.585.i4640.i.i = icmp sgt i64 %.398.i4629.i.i, %25
  %or.cond1443.i.i.i = select i1 %.540.i4639.i.i, i1 true, i1 %.585.i4640.i.i
  br i1 %or.cond1443.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B340.i4641.i.i

B340.i4641.i.i:                                   ; preds = %B248.i4638.i.i
  %.669.i4642.i.i = shl i64 %.334.i4626.i.i, 3
  %.674.i4643.i.i = shl i64 %.365.i4627.i.i, 5
  %.676.i4644.i.i = add i64 %.674.i4643.i.i, %.669.i4642.i.i
  %.689.not.i4645.i.i = icmp eq i64 %.396.i4628.i.i, 0
  br i1 %.689.not.i4645.i.i, label %B894.i4768.i.i, label %B526.endif.else.endif.i4646.i.i

B694.i4753.i.i:                                   ; preds = %_ZN14sparse_kernels5words5_joinB4v143B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIjLi1E1C7mutable7alignedE.exit.i.i.i
  %.1252.not.i4754.i.i = icmp slt i64 %at.4.1.i4647.i.i, %.5531.i.i
  br i1 %.1252.not.i4754.i.i, label %B780.else.endif.endif.i.i.i, label %B780.else.endif.if.i.i.i, !prof !9

B894.i4768.i.i:                                   ; preds = %B898.i.i.i.i, %B340.i4641.i.i
  %at.3.2.i4769.i.i = phi i64 [ %at.2.0.i4622.i.i, %B340.i4641.i.i ], [ %.1829.i4766.i.i, %B898.i.i.i.i ]
  %position.3.2.i4770.i.i = phi i64 [ %.669.i4642.i.i, %B340.i4641.i.i ], [ %storemerge.i.i4747.i.i, %B898.i.i.i.i ]
  %reass.sub10 = sub i64 %position.3.2.i4770.i.i, %.669.i4642.i.i
  %.1857.i4772.i.i = add i64 %reass.sub10, 31
  %.1858.i4773.i.i = lshr i64 %.1857.i4772.i.i, 5
  %.1862.not.i4774.i.i = icmp eq i64 %.1858.i4773.i.i, %.365.i4627.i.i
  br i1 %.1862.not.i4774.i.i, label %B84.i4620.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit

B526.endif.endif.i4663.i.i:                       ; preds = %B526.endif.else.endif.endif.endif.if.i4662.i.i, %B526.endif.else.endif.endif.endif.i4659.i.i
  %.762.sroa.13.0.i4664.i.i = phi i64 [ %.5703.i.i, %B526.endif.else.endif.endif.endif.if.i4662.i.i ], [ %.762.sroa.13.1.i4660.i.i, %B526.endif.else.endif.endif.endif.i4659.i.i ]
  %.850.i4665.i.i = sub nsw i64 %.762.sroa.13.0.i4664.i.i, %.762.sroa.0.3.i4654.i.i
  %.859.i4666.i.i = tail call i64 @llvm.smax.i64(i64 %.850.i4665.i.i, i64 0)
  %.875.i4667.i.i = getelementptr i32, ptr %.5719.i.i, i64 %.762.sroa.0.3.i4654.i.i
  %.948.not.i4671.i.i = icmp slt i64 %at.4.1.i4647.i.i, %.5888.i.i
  br i1 %.948.not.i4671.i.i, label %B526.endif.endif.else.endif.endif.i4673.i.i, label %B526.endif.endif.else.endif.if.i4672.i.i, !prof !9

B526.endif.else.endif.i4646.i.i:                  ; preds = %B340.i4641.i.i, %B898.i.i.i.i
  %at.4.1.i4647.i.i = phi i64 [ %.1829.i4766.i.i, %B898.i.i.i.i ], [ %at.2.0.i4622.i.i, %B340.i4641.i.i ]
  %position.2.1.i4648.i.i = phi i64 [ %storemerge.i.i4747.i.i, %B898.i.i.i.i ], [ %.669.i4642.i.i, %B340.i4641.i.i ]
  %.701.i4649.i.i = add nuw nsw i64 %at.4.1.i4647.i.i, 4096
  %.13.i1182.i4650.i.i = tail call i64 @llvm.smin.i64(i64 %.398.i4629.i.i, i64 %.701.i4649.i.i)
  %.782.not.i4651.i.i = icmp slt i64 %at.4.1.i4647.i.i, %.5703.i.i
  br i1 %.782.not.i4651.i.i, label %B526.endif.else.endif.endif.i4653.i.i, label %B526.endif.else.endif.if.i4652.i.i, !prof !9

B526.endif.else.endif.if.i4652.i.i:               ; preds = %B526.endif.else.endif.i4646.i.i
  br label %B526.endif.else.endif.endif.i4653.i.i

B526.endif.else.endif.endif.i4653.i.i:            ; preds = %B526.endif.else.endif.if.i4652.i.i, %B526.endif.else.endif.i4646.i.i
  %.762.sroa.0.3.i4654.i.i = phi i64 [ %.5703.i.i, %B526.endif.else.endif.if.i4652.i.i ], [ %at.4.1.i4647.i.i, %B526.endif.else.endif.i4646.i.i ]
  %.789.i4655.i.i = icmp slt i64 %.13.i1182.i4650.i.i, 0
  %.790.i4656.i.i = select i1 %.789.i4655.i.i, i64 %.5703.i.i, i64 0
  %.791.i4657.i.i = add i64 %.790.i4656.i.i, %.13.i1182.i4650.i.i
  %.794.i4658.i.i = icmp slt i64 %.791.i4657.i.i, 0
  br i1 %.794.i4658.i.i, label %B526.endif.else.endif.endif.if.i5018.i.i, label %B526.endif.else.endif.endif.endif.i4659.i.i, !prof !3

B526.endif.else.endif.endif.if.i5018.i.i:         ; preds = %B526.endif.else.endif.endif.i4653.i.i
  br label %B526.endif.else.endif.endif.endif.i4659.i.i

B526.endif.else.endif.endif.endif.i4659.i.i:      ; preds = %B526.endif.else.endif.endif.if.i5018.i.i, %B526.endif.else.endif.endif.i4653.i.i
  %.762.sroa.13.1.i4660.i.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i5018.i.i ], [ %.791.i4657.i.i, %B526.endif.else.endif.endif.i4653.i.i ]
  %.799.not.i4661.i.i = icmp slt i64 %.791.i4657.i.i, %.5703.i.i
  br i1 %.799.not.i4661.i.i, label %B526.endif.endif.i4663.i.i, label %B526.endif.else.endif.endif.endif.if.i4662.i.i, !prof !9

B526.endif.else.endif.endif.endif.if.i4662.i.i:   ; preds = %B526.endif.else.endif.endif.endif.i4659.i.i
  br label %B526.endif.endif.i4663.i.i

B252.i.i4930.i.i:                                 ; preds = %B526.endif.endif.else.endif.endif.i4673.i.i, %B596.i.i4981.i.i
  %position.3.0.i.i4931.i.i = phi i64 [ %position.4.1.i.i4982.i.i, %B596.i.i4981.i.i ], [ %position.2.1.i4648.i.i, %B526.endif.endif.else.endif.endif.i4673.i.i ]
  %i.3.0.i.i4932.i.i = phi i64 [ %.646.i.i.i.i, %B596.i.i4981.i.i ], [ 0, %B526.endif.endif.else.endif.endif.i4673.i.i ]
  br i1 %.98.i.i4616.i.i, label %B256.i.i5010.i.i, label %B376.i.i4933.i.i

B256.i.i5010.i.i:                                 ; preds = %B252.i.i4930.i.i
  %.135.i.i5011.i.i = getelementptr i8, ptr %.1041.i4675.i.i, i64 %i.3.0.i.i4932.i.i
  %.137.i.i5012.i.i = load i64, ptr %.135.i.i5011.i.i, align 1, !noalias !25
  %.139.i.i5013.i.i = and i64 %.137.i.i5012.i.i, %.100.i.i4618.i.i
  %.140.i.i5014.i.i = icmp eq i64 %.139.i.i5013.i.i, 0
  br i1 %.140.i.i5014.i.i, label %B338.i.i5015.i.i, label %B376.i.i4933.i.i

B338.i.i5015.i.i:                                 ; preds = %B256.i.i5010.i.i
  %30 = bitcast i64 %.137.i.i5012.i.i to <8 x i8>
  %.167.i.i5016.i.i = zext <8 x i8> %30 to <8 x i32>
  %.168.i.i5017.i.i = getelementptr i32, ptr %.875.i4667.i.i, i64 %i.3.0.i.i4932.i.i
  store <8 x i32> %.167.i.i5016.i.i, ptr %.168.i.i5017.i.i, align 1, !noalias !25
  br label %B596.i.i4981.i.i

B376.i.i4933.i.i:                                 ; preds = %B256.i.i5010.i.i, %B252.i.i4930.i.i
  %.174.i.i4934.i.i = icmp ugt i64 %position.3.0.i.i4931.i.i, %.676.i4644.i.i
  br i1 %.174.i.i4934.i.i, label %_ZN14sparse_kernels5words5_joinB4v143B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIjLi1E1C7mutable7alignedE.exit.i.i.i, label %B422.if.i.i4935.i.i

B596.i.i4981.i.i:                                 ; preds = %B422.if.i.i4935.i.i, %B338.i.i5015.i.i
  %position.4.1.i.i4982.i.i = phi i64 [ %position.3.0.i.i4931.i.i, %B338.i.i5015.i.i ], [ %.571.i.i4978.i.i, %B422.if.i.i4935.i.i ]
  %.646.i.i.i.i = add nuw nsw i64 %i.3.0.i.i4932.i.i, 8
  %.652.i.i.i.i = add nuw i64 %i.3.0.i.i4932.i.i, 16
  %.654.not.i.i.i.i = icmp ugt i64 %.652.i.i.i.i, %.859.i4666.i.i
  br i1 %.654.not.i.i.i.i, label %B608.i.i4693.i.i, label %B252.i.i4930.i.i

B608.i.i4693.i.i:                                 ; preds = %B596.i.i4981.i.i, %B526.endif.endif.else.endif.endif.i4673.i.i
  %position.6.1.i.i4694.i.i = phi i64 [ %position.2.1.i4648.i.i, %B526.endif.endif.else.endif.endif.i4673.i.i ], [ %position.4.1.i.i4982.i.i, %B596.i.i4981.i.i ]
  %i.4.1.i.i4695.i.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i4673.i.i ], [ %.646.i.i.i.i, %B596.i.i4981.i.i ]
  %.677.i.i.i.i = icmp uge i64 %i.4.1.i.i4695.i.i, %.859.i4666.i.i
  %.694.not.i.i.i.i = icmp ugt i64 %position.6.1.i.i4694.i.i, %.676.i4644.i.i
  %or.cond.i.i4696.i.i = select i1 %.677.i.i.i.i, i1 true, i1 %.694.not.i.i.i.i
  br i1 %or.cond.i.i4696.i.i, label %_ZN14sparse_kernels5words5_joinB4v143B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIjLi1E1C7mutable7alignedE.exit.i.i.i, label %B734.i.i4697.i.i

B734.i.i4697.i.i:                                 ; preds = %B608.i.i4693.i.i, %B734.i.i4697.i.i
  %position.7.1.i.i4698.i.i = phi i64 [ %.921.i.i.i.i, %B734.i.i4697.i.i ], [ %position.6.1.i.i4694.i.i, %B608.i.i4693.i.i ]
  %i.5.1.i.i4699.i.i = phi i64 [ %.982.i.i.i.i, %B734.i.i4697.i.i ], [ %i.4.1.i.i4695.i.i, %B608.i.i4693.i.i ]
  %.730.i.i4700.i.i = getelementptr i8, ptr %.1041.i4675.i.i, i64 %i.5.1.i.i4699.i.i
  %.731.i.i.i.i = load i8, ptr %.730.i.i4700.i.i, align 1, !noalias !25
  %.774.i.i.i.i = zext i8 %.731.i.i.i.i to i64
  %.799.i.i4710.i.i = getelementptr i8, ptr %.366.i, i64 %.774.i.i.i.i
  %.800.i.i.i.i = load i8, ptr %.799.i.i4710.i.i, align 1, !noalias !25
  %.809.i.i.i.i = lshr i64 %position.7.1.i.i4698.i.i, 3
  %.821.i.i.i.i = getelementptr i8, ptr %.258.i, i64 %.809.i.i.i.i
  %.823.i.i.i.i = load i64, ptr %.821.i.i.i.i, align 1, !noalias !25
  %.825.i.i4715.i.i = and i64 %position.7.1.i.i4698.i.i, 7
  %.826.i.i.i.i = lshr i64 %.823.i.i.i.i, %.825.i.i4715.i.i
  %.804.i.i.i.i = zext i8 %.800.i.i.i.i to i64
  %.902.i.i4720.i.i = getelementptr i64, ptr %.402.i, i64 %.774.i.i.i.i
  %.903.i.i.i.i = load i64, ptr %.902.i.i4720.i.i, align 8, !noalias !25
  %notmask553.i.i4725.i.i = shl nsw i64 -1, %.804.i.i.i.i
  %.913.i.i.i.i = xor i64 %notmask553.i.i4725.i.i, -1
  %.915.i.i.i.i = and i64 %.826.i.i.i.i, %.913.i.i.i.i
  %.918.i.i.i.i = add i64 %.915.i.i.i.i, %.903.i.i.i.i
  %.921.i.i.i.i = add i64 %position.7.1.i.i4698.i.i, %.804.i.i.i.i
  %.972.i.i.i.i = getelementptr i32, ptr %.875.i4667.i.i, i64 %i.5.1.i.i4699.i.i
  %.973.i.i.i.i = trunc i64 %.918.i.i.i.i to i32
  store i32 %.973.i.i.i.i, ptr %.972.i.i.i.i, align 4, !noalias !25
  %.982.i.i.i.i = add nuw nsw i64 %i.5.1.i.i4699.i.i, 1
  %.990.i.i.i.i = icmp samesign uge i64 %.982.i.i.i.i, %.859.i4666.i.i
  %.1005.not.i.i.i.i = icmp ugt i64 %.921.i.i.i.i, %.676.i4644.i.i
  %or.cond554.i.i4726.i.i = select i1 %.990.i.i.i.i, i1 true, i1 %.1005.not.i.i.i.i
  br i1 %or.cond554.i.i4726.i.i, label %_ZN14sparse_kernels5words5_joinB4v143B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIjLi1E1C7mutable7alignedE.exit.i.i.i, label %B734.i.i4697.i.i

B422.if.i.i4935.i.i:                              ; preds = %B376.i.i4933.i.i, %B422.if.i.i4935.i.i
  %position.5.2691.i.i4936.i.i = phi i64 [ %.571.i.i4978.i.i, %B422.if.i.i4935.i.i ], [ %position.3.0.i.i4931.i.i, %B376.i.i4933.i.i ]
  %.247.0689.i.i4937.i.i = phi i64 [ %.321.i.i4938.i.i, %B422.if.i.i4935.i.i ], [ 0, %B376.i.i4933.i.i ]
  %.321.i.i4938.i.i = add nuw nsw i64 %.247.0689.i.i4937.i.i, 1
  %.349.i.i4939.i.i = add nuw nsw i64 %.247.0689.i.i4937.i.i, %i.3.0.i.i4932.i.i
  %.380.i.i4940.i.i = getelementptr i8, ptr %.1041.i4675.i.i, i64 %.349.i.i4939.i.i
  %.381.i.i4941.i.i = load i8, ptr %.380.i.i4940.i.i, align 1, !noalias !25
  %.424.i.i4951.i.i = zext i8 %.381.i.i4941.i.i to i64
  %.449.i.i4952.i.i = getelementptr i8, ptr %.366.i, i64 %.424.i.i4951.i.i
  %.450.i.i4953.i.i = load i8, ptr %.449.i.i4952.i.i, align 1, !noalias !25
  %.459.i.i4954.i.i = lshr i64 %position.5.2691.i.i4936.i.i, 3
  %.471.i.i4955.i.i = getelementptr i8, ptr %.258.i, i64 %.459.i.i4954.i.i
  %.473.i.i4956.i.i = load i64, ptr %.471.i.i4955.i.i, align 1, !noalias !25
  %.475.i.i4961.i.i = and i64 %position.5.2691.i.i4936.i.i, 7
  %.476.i.i4962.i.i = lshr i64 %.473.i.i4956.i.i, %.475.i.i4961.i.i
  %.454.i.i4963.i.i = zext i8 %.450.i.i4953.i.i to i64
  %.552.i.i4968.i.i = getelementptr i64, ptr %.402.i, i64 %.424.i.i4951.i.i
  %.553.i.i4969.i.i = load i64, ptr %.552.i.i4968.i.i, align 8, !noalias !25
  %notmask.i.i4974.i.i = shl nsw i64 -1, %.454.i.i4963.i.i
  %.563.i.i4975.i.i = xor i64 %notmask.i.i4974.i.i, -1
  %.565.i.i4976.i.i = and i64 %.476.i.i4962.i.i, %.563.i.i4975.i.i
  %.568.i.i4977.i.i = add i64 %.565.i.i4976.i.i, %.553.i.i4969.i.i
  %.571.i.i4978.i.i = add i64 %position.5.2691.i.i4936.i.i, %.454.i.i4963.i.i
  %.622.i.i4979.i.i = getelementptr i32, ptr %.875.i4667.i.i, i64 %.349.i.i4939.i.i
  %.623.i.i.i.i = trunc i64 %.568.i.i4977.i.i to i32
  store i32 %.623.i.i.i.i, ptr %.622.i.i4979.i.i, align 4, !noalias !25
  %exitcond.not.i.i4980.i.i = icmp eq i64 %.321.i.i4938.i.i, 8
  br i1 %exitcond.not.i.i4980.i.i, label %B596.i.i4981.i.i, label %B422.if.i.i4935.i.i

_ZN14sparse_kernels5words5_joinB4v143B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIjLi1E1C7mutable7alignedE.exit.i.i.i: ; preds = %B376.i.i4933.i.i, %B734.i.i4697.i.i, %B608.i.i4693.i.i
  %storemerge.i.i4747.i.i = phi i64 [ %.921.i.i.i.i, %B734.i.i4697.i.i ], [ %position.6.1.i.i4694.i.i, %B608.i.i4693.i.i ], [ %position.3.0.i.i4931.i.i, %B376.i.i4933.i.i ]
  %.1124.i4752.i.i = icmp ugt i64 %storemerge.i.i4747.i.i, %.676.i4644.i.i
  br i1 %.1124.i4752.i.i, label %_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B694.i4753.i.i

B526.endif.endif.else.endif.if.i4672.i.i:         ; preds = %B526.endif.endif.i4663.i.i
  br label %B526.endif.endif.else.endif.endif.i4673.i.i

B526.endif.endif.else.endif.endif.i4673.i.i:      ; preds = %B526.endif.endif.else.endif.if.i4672.i.i, %B526.endif.endif.i4663.i.i
  %.928.sroa.0.3.i4674.i.i = phi i64 [ %.5888.i.i, %B526.endif.endif.else.endif.if.i4672.i.i ], [ %at.4.1.i4647.i.i, %B526.endif.endif.i4663.i.i ]
  %.1041.i4675.i.i = getelementptr i8, ptr %.5904.i.i, i64 %.928.sroa.0.3.i4674.i.i
  %.116.i.i4692.i.i = icmp sgt i64 %.850.i4665.i.i, 7
  br i1 %.116.i.i4692.i.i, label %B252.i.i4930.i.i, label %B608.i.i4693.i.i

B410.preheader.i.i.i.i:                           ; preds = %B326.if.i.i.i.i, %B780.else.endif.endif.i.i.i
  %.509298.not.i.i.i.i = icmp eq i64 %.173.0.i.i.i.i, 0
  br i1 %.509298.not.i.i.i.i, label %B898.i.i.i.i, label %B410.if.i.i.i.i

B898.i.i.i.i:                                     ; preds = %B410.if.i.i.i.i, %B410.preheader.i.i.i.i
  %.1829.i4766.i.i = add nuw nsw i64 %.859.i4666.i.i, %at.4.1.i4647.i.i
  %.1835.i4767.i.i = icmp slt i64 %.1829.i4766.i.i, %.398.i4629.i.i
  br i1 %.1835.i4767.i.i, label %B526.endif.else.endif.i4646.i.i, label %B894.i4768.i.i

B326.if.i.i.i.i:                                  ; preds = %B780.else.endif.endif.i.i.i, %B326.if.i.i.i.i
  %.281.0297.i.i.i.i = phi i64 [ %.345.i.i.i.i, %B326.if.i.i.i.i ], [ %spec.select.i.i.i.i, %B780.else.endif.endif.i.i.i ]
  %.278.0296.i.i.i.i = phi i64 [ %.349.i1426.i.i.i, %B326.if.i.i.i.i ], [ 0, %B780.else.endif.endif.i.i.i ]
  %.345.i.i.i.i = add nsw i64 %.281.0297.i.i.i.i, -1
  %.349.i1426.i.i.i = add nuw nsw i64 %.278.0296.i.i.i.i, 8
  %.391.i.i.i.i = getelementptr i32, ptr %.875.i4667.i.i, i64 %.278.0296.i.i.i.i
  %.393.i1427.i.i.i = getelementptr i32, ptr %.1706.i.i.i, i64 %.278.0296.i.i.i.i
  %.395.i.i4755.i.i = load <8 x i32>, ptr %.393.i1427.i.i.i, align 4, !noalias !28
  %.396.i.i4756.i.i = load <8 x i32>, ptr %.391.i.i.i.i, align 4, !noalias !28
  %isneg278.i.i.i.i = icmp slt <8 x i32> %.395.i.i4755.i.i, zeroinitializer
  %.398.i.i4757.i.i = select <8 x i1> %isneg278.i.i.i.i, <8 x i32> %.390.i.i.i.i, <8 x i32> zeroinitializer
  %.400.i.i4758.i.i = lshr <8 x i32> %.396.i.i4756.i.i, splat (i32 1)
  %.401.i.i.i.i = and <8 x i32> %.396.i.i4756.i.i, splat (i32 1)
  %.402.i.i4759.i.i = sub nsw <8 x i32> zeroinitializer, %.401.i.i.i.i
  %.403.i.i4760.i.i = xor <8 x i32> %.400.i.i4758.i.i, %.402.i.i4759.i.i
  %.404.i.i.i.i = or <8 x i32> %.398.i.i4757.i.i, %.399.i.i.i.i
  %.405.i.i.i.i = xor <8 x i32> %.404.i.i.i.i, %.395.i.i4755.i.i
  %.406.i.i.i.i = xor <8 x i32> %.403.i.i4760.i.i, %.398.i.i4757.i.i
  %.407.i.i.i.i = sub <8 x i32> %.406.i.i.i.i, %.398.i.i4757.i.i
  %.408.i.i.i.i = add <8 x i32> %.407.i.i.i.i, %.405.i.i.i.i
  %isnotneg.inv.i.i.i.i = icmp slt <8 x i32> %.408.i.i.i.i, zeroinitializer
  %.412.i.i.i.i = select <8 x i1> %isnotneg.inv.i.i.i.i, <8 x i32> %.399.i.i.i.i, <8 x i32> %.390.i.i.i.i
  %.413.i.i.i.i = xor <8 x i32> %.412.i.i.i.i, %.408.i.i.i.i
  store <8 x i32> %.413.i.i.i.i, ptr %.391.i.i.i.i, align 4, !noalias !28
  %.336.i.i.i.i = icmp samesign ugt i64 %.281.0297.i.i.i.i, 1
  br i1 %.336.i.i.i.i, label %B326.if.i.i.i.i, label %B410.preheader.i.i.i.i

B410.if.i.i.i.i:                                  ; preds = %B410.preheader.i.i.i.i, %B410.if.i.i.i.i
  %.456.0300.i.i.i.i = phi i64 [ %.518.i.i.i.i, %B410.if.i.i.i.i ], [ %.173.0.i.i.i.i, %B410.preheader.i.i.i.i ]
  %.453.0299.i.i.i.i = phi i64 [ %.522.i.i.i.i, %B410.if.i.i.i.i ], [ %.203.i.i.i.i, %B410.preheader.i.i.i.i ]
  %.518.i.i.i.i = add nsw i64 %.456.0300.i.i.i.i, -1
  %.522.i.i.i.i = add nuw nsw i64 %.453.0299.i.i.i.i, 1
  %31 = getelementptr i32, ptr %.1706.i.i.i, i64 %.453.0299.i.i.i.i
  %.576.i.i.i.i = load i32, ptr %31, align 4, !noalias !28
  %isneg.i.i.i.i = icmp slt i32 %.576.i.i.i.i, 0
  %.590270.i.i.i.i = select i1 %isneg.i.i.i.i, i32 %"$phi150.0.2.0.i.i.i.i", i32 0
  %32 = getelementptr i32, ptr %.875.i4667.i.i, i64 %.453.0299.i.i.i.i
  %.621.i.i.i.i = load i32, ptr %32, align 4, !noalias !28
  %.625.i.i.i.i = lshr i32 %.621.i.i.i.i, 1
  %33 = and i32 %.621.i.i.i.i, 1
  %.665.i.i.i.i = sub nsw i32 0, %33
  %.669271.i.i.i.i = xor i32 %.625.i.i.i.i, %.665.i.i.i.i
  %.704.i.i.i.i = or i32 %.590270.i.i.i.i, %.97.i.i.i.i
  %.708272.i.i.i.i = xor i32 %.704.i.i.i.i, %.576.i.i.i.i
  %.712273.i.i.i.i = xor i32 %.669271.i.i.i.i, %.590270.i.i.i.i
  %.716.i.i.i.i = sub i32 %.712273.i.i.i.i, %.590270.i.i.i.i
  %.720.i.i.i.i = add i32 %.716.i.i.i.i, %.708272.i.i.i.i
  %.inv.i.i.i.i = icmp slt i32 %.720.i.i.i.i, 0
  %.740275.i.i.i.i = select i1 %.inv.i.i.i.i, i32 %.97.i.i.i.i, i32 %"$phi150.0.2.0.i.i.i.i"
  %.744277.i.i.i.i = xor i32 %.740275.i.i.i.i, %.720.i.i.i.i
  store i32 %.744277.i.i.i.i, ptr %32, align 4, !noalias !28
  %.509.i.i.i.i = icmp samesign ugt i64 %.456.0300.i.i.i.i, 1
  br i1 %.509.i.i.i.i, label %B410.if.i.i.i.i, label %B898.i.i.i.i

B780.else.endif.if.i.i.i:                         ; preds = %B694.i4753.i.i
  br label %B780.else.endif.endif.i.i.i

B780.else.endif.endif.i.i.i:                      ; preds = %B780.else.endif.if.i.i.i, %B694.i4753.i.i
  %.1593.sroa.0.3.i.i.i = phi i64 [ %.5531.i.i, %B780.else.endif.if.i.i.i ], [ %at.4.1.i4647.i.i, %B694.i4753.i.i ]
  %.1706.i.i.i = getelementptr i32, ptr %.5547.i.i, i64 %.1593.sroa.0.3.i.i.i
  %.173.0.i.i.i.i = and i64 %.859.i4666.i.i, 7
  %.203.i.i.i.i = and i64 %.859.i4666.i.i, 9223372036854775800
  %34 = tail call i64 @llvm.smax.i64(i64 %.850.i4665.i.i, i64 7)
  %spec.select.i.i.i.i = lshr i64 %34, 3
  %.336295.not.i.i.i.i = icmp eq i64 %spec.select.i.i.i.i, 0
  br i1 %.336295.not.i.i.i.i, label %B410.preheader.i.i.i.i, label %B326.if.i.i.i.i

B1480.if.i.i:                                     ; preds = %NRT_incref.exit3489.i.i, %B1480.if.i.i
  %.6692.05452.i.i = phi i64 [ %.6761.i.i, %B1480.if.i.i ], [ 0, %NRT_incref.exit3489.i.i ]
  %.6761.i.i = add nuw nsw i64 %.6692.05452.i.i, 1
  %35 = getelementptr i32, ptr %.5719.i.i, i64 %.6692.05452.i.i
  %.6815.i.i = load i32, ptr %35, align 4, !noalias !4
  %36 = getelementptr i32, ptr %.2017.i.i, i64 %.6692.05452.i.i
  %.6845.i.i = load i32, ptr %36, align 4, !noalias !4
  %.6847.i.i = sext i32 %.6845.i.i to i64
  %.6860.i.i = icmp slt i32 %.6845.i.i, 0
  %.6861.i.i = select i1 %.6860.i.i, i64 %.1277.i.i, i64 0
  %37 = getelementptr i32, ptr %.1293.i.i, i64 %.6861.i.i
  %.6875.i.i = getelementptr i32, ptr %37, i64 %.6847.i.i
  store i32 %.6815.i.i, ptr %.6875.i.i, align 4, !noalias !4
  %exitcond5480.not.i.i = icmp eq i64 %.1992.i.i, %.6761.i.i
  br i1 %exitcond5480.not.i.i, label %B13452.i.i, label %B1480.if.i.i

B13490.if.i.i:                                    ; preds = %B13490.if.i.i, %B13490.if.lr.ph.i.i
  %.6921.05455.i.i = phi i64 [ 0, %B13490.if.lr.ph.i.i ], [ %.6990.i.i, %B13490.if.i.i ]
  %.6990.i.i = add nuw nsw i64 %.6921.05455.i.i, 1
  %38 = getelementptr i32, ptr %.2017.i.i, i64 %.6921.05455.i.i
  %.7044.i.i = load i32, ptr %38, align 4, !noalias !4
  %.7077.i.i = add i32 %.7044.i.i, %6
  store i32 %.7077.i.i, ptr %38, align 4, !noalias !4
  %exitcond5481.not.i.i = icmp eq i64 %.6990.i.i, %found.4.0.lcssa.i.i.i
  br i1 %exitcond5481.not.i.i, label %B13539.i.i, label %B13490.if.i.i

_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit: ; preds = %B658.i.i, %B13539.i.i, %B484.endif.endif.endif.endif.i.i, %B894.i.i.i, %B248.i.i.i, %B190.i.i.i, %B88.i.i.i, %B124.if.i.i.i, %B894.i4768.i.i, %B248.i4638.i.i, %B190.i4635.i.i, %B88.i4624.i.i, %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i.i, %_ZN14sparse_kernels5words5_joinB4v143B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIjLi1E1C7mutable7alignedE.exit.i.i.i, %B0.endif.else.endif.endif.endif.if.i.i
  %total.2.0.lcssa.sink.i.i = phi i64 [ -2, %B124.if.i.i.i ], [ 0, %B0.endif.else.endif.endif.endif.if.i.i ], [ -1, %B894.i.i.i ], [ -1, %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i.i ], [ -1, %_ZN14sparse_kernels5words5_joinB4v143B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIjLi1E1C7mutable7alignedE.exit.i.i.i ], [ -1, %B894.i4768.i.i ], [ -1, %B88.i4624.i.i ], [ -1, %B190.i4635.i.i ], [ -1, %B248.i4638.i.i ], [ -1, %B88.i.i.i ], [ -1, %B190.i.i.i ], [ -1, %B248.i.i.i ], [ -1, %B658.i.i ], [ -1, %B484.endif.endif.endif.endif.i.i ], [ %.7091.i.i, %B13539.i.i ]
  ret i64 %total.2.0.lcssa.sink.i.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v222B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN14sparse_kernels3few14restore_blocksB4v223B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!6 = distinct !{!6, !"_ZN14sparse_kernels3few14restore_blocksB4v223B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!7 = !{!"branch_weights", i32 0, i32 -2147483648}
!8 = !{!"branch_weights", i32 33554432, i32 -973078528}
!9 = !{!"branch_weights", i32 99, i32 1}
!10 = !{!11, !5, !1}
!11 = distinct !{!11, !12, !"_ZN14sparse_kernels3few7changesB4v210B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN14sparse_kernels3few7changesB4v210B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!13 = !{!14, !5, !1}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels5words7restoreB4v211B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels5words7restoreB4v211B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE"}
!16 = !{!17, !14, !5, !1}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE"}
!19 = !{!20, !5, !1}
!20 = distinct !{!20, !21, !"_ZN14sparse_kernels3few6placesB4v213B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN14sparse_kernels3few6placesB4v213B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE"}
!22 = !{!23, !5, !1}
!23 = distinct !{!23, !24, !"_ZN14sparse_kernels5words7restoreB4v226B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEbb5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!24 = distinct !{!24, !"_ZN14sparse_kernels5words7restoreB4v226B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEbb5ArrayIjLi1E1C7mutable7alignedE"}
!25 = !{!26, !23, !5, !1}
!26 = distinct !{!26, !27, !"_ZN14sparse_kernels5words5_joinB4v143B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!27 = distinct !{!27, !"_ZN14sparse_kernels5words5_joinB4v143B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIjLi1E1C7mutable7alignedE"}
!28 = !{!29, !23, !5, !1}
!29 = distinct !{!29, !30, !"_ZN14sparse_kernels5words5_undoB4v227B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEb5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!30 = distinct !{!30, !"_ZN14sparse_kernels5words5_undoB4v227B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEb5ArrayIjLi1E1C7mutable7alignedE"}
