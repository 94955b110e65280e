; b6890cf2fdab1c99b3901b693ffea821

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_mixing_mix(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12, i64 %a13, i64 %a14, i64 %a15, i64 %a16, i64 %a17) local_unnamed_addr #1 {
  %.31.i = add i64 %a17, 16
  %.32.i = inttoptr i64 %.31.i to ptr
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !0
  %.62.i = add i64 %a0, 32
  %.63.i = inttoptr i64 %.62.i to ptr
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !0
  %.65.i = inttoptr i64 %.64.i to ptr
  %.67.i = load i64, ptr %.65.i, align 8, !noalias !0
  %.68.i = add i64 %a0, 16
  %.69.i = inttoptr i64 %.68.i to ptr
  %.70.i = load i64, ptr %.69.i, align 8, !noalias !0
  %.73.i = inttoptr i64 %.70.i to ptr
  %.98.i = add i64 %a3, 32
  %.99.i = inttoptr i64 %.98.i to ptr
  %.100.i = load i64, ptr %.99.i, align 8, !noalias !0
  %.101.i = inttoptr i64 %.100.i to ptr
  %.103.i = load i64, ptr %.101.i, align 8, !noalias !0
  %.104.i = add i64 %a3, 16
  %.105.i = inttoptr i64 %.104.i to ptr
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !0
  %.109.i = inttoptr i64 %.106.i to ptr
  %.134.i = add i64 %a5, 32
  %.135.i = inttoptr i64 %.134.i to ptr
  %.136.i = load i64, ptr %.135.i, align 8, !noalias !0
  %.137.i = inttoptr i64 %.136.i to ptr
  %.139.i = load i64, ptr %.137.i, align 8, !noalias !0
  %.140.i = add i64 %a5, 16
  %.141.i = inttoptr i64 %.140.i to ptr
  %.142.i = load i64, ptr %.141.i, align 8, !noalias !0
  %.145.i = inttoptr i64 %.142.i to ptr
  %.170.i = add i64 %a6, 32
  %.171.i = inttoptr i64 %.170.i to ptr
  %.172.i = load i64, ptr %.171.i, align 8, !noalias !0
  %.173.i = inttoptr i64 %.172.i to ptr
  %.175.i = load i64, ptr %.173.i, align 8, !noalias !0
  %.176.i = getelementptr i8, ptr %.173.i, i64 8
  %.177.i = load i64, ptr %.176.i, align 8, !noalias !0
  %.179.i = add i64 %a6, 16
  %.180.i = inttoptr i64 %.179.i to ptr
  %.181.i = load i64, ptr %.180.i, align 8, !noalias !0
  %.184.i = inttoptr i64 %.181.i to ptr
  %.212.i = add i64 %a7, 32
  %.213.i = inttoptr i64 %.212.i to ptr
  %.214.i = load i64, ptr %.213.i, align 8, !noalias !0
  %.215.i = inttoptr i64 %.214.i to ptr
  %.217.i = load i64, ptr %.215.i, align 8, !noalias !0
  %.218.i = add i64 %a7, 16
  %.219.i = inttoptr i64 %.218.i to ptr
  %.220.i = load i64, ptr %.219.i, align 8, !noalias !0
  %.223.i = inttoptr i64 %.220.i to ptr
  %.248.i = add i64 %a8, 32
  %.249.i = inttoptr i64 %.248.i to ptr
  %.250.i = load i64, ptr %.249.i, align 8, !noalias !0
  %.251.i = inttoptr i64 %.250.i to ptr
  %.253.i = load i64, ptr %.251.i, align 8, !noalias !0
  %.254.i = add i64 %a8, 16
  %.255.i = inttoptr i64 %.254.i to ptr
  %.256.i = load i64, ptr %.255.i, align 8, !noalias !0
  %.259.i = inttoptr i64 %.256.i to ptr
  %.284.i = add i64 %a9, 32
  %.285.i = inttoptr i64 %.284.i to ptr
  %.286.i = load i64, ptr %.285.i, align 8, !noalias !0
  %.287.i = inttoptr i64 %.286.i to ptr
  %.289.i = load i64, ptr %.287.i, align 8, !noalias !0
  %.290.i = getelementptr i8, ptr %.287.i, i64 8
  %.291.i = load i64, ptr %.290.i, align 8, !noalias !0
  %.293.i = add i64 %a9, 16
  %.294.i = inttoptr i64 %.293.i to ptr
  %.295.i = load i64, ptr %.294.i, align 8, !noalias !0
  %.298.i = inttoptr i64 %.295.i to ptr
  %.326.i = add i64 %a10, 32
  %.327.i = inttoptr i64 %.326.i to ptr
  %.328.i = load i64, ptr %.327.i, align 8, !noalias !0
  %.329.i = inttoptr i64 %.328.i to ptr
  %.331.i = load i64, ptr %.329.i, align 8, !noalias !0
  %.332.i = add i64 %a10, 16
  %.333.i = inttoptr i64 %.332.i to ptr
  %.334.i = load i64, ptr %.333.i, align 8, !noalias !0
  %.337.i = inttoptr i64 %.334.i to ptr
  %.362.i = add i64 %a11, 32
  %.363.i = inttoptr i64 %.362.i to ptr
  %.364.i = load i64, ptr %.363.i, align 8, !noalias !0
  %.365.i = inttoptr i64 %.364.i to ptr
  %.367.i = load i64, ptr %.365.i, align 8, !noalias !0
  %.368.i = add i64 %a11, 16
  %.369.i = inttoptr i64 %.368.i to ptr
  %.370.i = load i64, ptr %.369.i, align 8, !noalias !0
  %.373.i = inttoptr i64 %.370.i to ptr
  %.398.i = add i64 %a12, 32
  %.399.i = inttoptr i64 %.398.i to ptr
  %.400.i = load i64, ptr %.399.i, align 8, !noalias !0
  %.401.i = inttoptr i64 %.400.i to ptr
  %.403.i = load i64, ptr %.401.i, align 8, !noalias !0
  %.404.i = add i64 %a12, 16
  %.405.i = inttoptr i64 %.404.i to ptr
  %.406.i = load i64, ptr %.405.i, align 8, !noalias !0
  %.409.i = inttoptr i64 %.406.i to ptr
  %.440.i = add i64 %a13, 16
  %.441.i = inttoptr i64 %.440.i to ptr
  %.442.i = load i64, ptr %.441.i, align 8, !noalias !0
  %.445.i = inttoptr i64 %.442.i to ptr
  %.470.i = add i64 %a14, 32
  %.471.i = inttoptr i64 %.470.i to ptr
  %.472.i = load i64, ptr %.471.i, align 8, !noalias !0
  %.473.i = inttoptr i64 %.472.i to ptr
  %.475.i = load i64, ptr %.473.i, align 8, !noalias !0
  %.476.i = add i64 %a14, 16
  %.477.i = inttoptr i64 %.476.i to ptr
  %.478.i = load i64, ptr %.477.i, align 8, !noalias !0
  %.481.i = inttoptr i64 %.478.i to ptr
  %.506.i = add i64 %a15, 32
  %.507.i = inttoptr i64 %.506.i to ptr
  %.508.i = load i64, ptr %.507.i, align 8, !noalias !0
  %.509.i = inttoptr i64 %.508.i to ptr
  %.511.i = load i64, ptr %.509.i, align 8, !noalias !0
  %.512.i = add i64 %a15, 16
  %.513.i = inttoptr i64 %.512.i to ptr
  %.514.i = load i64, ptr %.513.i, align 8, !noalias !0
  %.517.i = inttoptr i64 %.514.i to ptr
  %.235.i.i = sdiv i64 %.139.i, 6
  %.236.i.i = srem i64 %.139.i, 6
  %.236.lobit.i.i = ashr i64 %.236.i.i, 63
  %.224.0.i.i = add nsw i64 %.236.lobit.i.i, %.235.i.i
  %.272.i.i = add nsw i64 %.177.i, -1
  %.280.i.i = add nsw i64 %.224.0.i.i, -1
  %.472.i.i = icmp slt i64 %.139.i, 1
  br i1 %.472.i.i, label %.539.else.endif.i.i, label %.538.endif.i.i, !prof !3

B440.loopexit.i.i:                                ; preds = %.2382.endif.i.i, %B442.endif.endif.endif.endif.endif.else.endif.i.i
  %exitcond5660.not.i.i = icmp eq i64 %.1993.i.i, 33
  br i1 %exitcond5660.not.i.i, label %B632.else.endif.i.i, label %B442.endif.endif.endif.endif.endif.else.endif.i.i

B986.i.i:                                         ; preds = %B952.if.i.i
  %.3328.i.i = getelementptr i8, ptr %.109.i, i64 %at.5.05581.i.i
  %.3329.i.i = load i8, ptr %.3328.i.i, align 1, !noalias !4
  %.3330.i.i = zext i8 %.3329.i.i to i64
  %1 = or disjoint i64 %.3283.i.i, %.3330.i.i
  br label %B1040.i.i

B1040.i.i:                                        ; preds = %B952.if.i.i, %B986.i.i
  %"$phi1040.2.2.1.i.i" = phi i64 [ %1, %B986.i.i ], [ %.3283.i.i, %B952.if.i.i ]
  %.3348.i.i = add nuw nsw i64 %at.5.05581.i.i, 1
  %exitcond5663.not.i.i = icmp eq i64 %.3348.i.i, 4
  br i1 %exitcond5663.not.i.i, label %B1058.i.i, label %B952.if.i.i

B1058.i.i:                                        ; preds = %B1040.i.i, %.2987.if.i.i
  %arg.data.2.arg.start.i.i = phi i64 [ %.67.i, %.2987.if.i.i ], [ %a2, %B1040.i.i ]
  %at.7.1.i.i = phi i64 [ 0, %.2987.if.i.i ], [ 4, %B1040.i.i ]
  %value.6.1.i.i = phi i64 [ 0, %.2987.if.i.i ], [ %"$phi1040.2.2.1.i.i", %B1040.i.i ]
  %.35975619.not.i.i = icmp slt i64 %.67.i, 1
  br i1 %.35975619.not.i.i, label %B29558.i.i, label %B1464.lr.ph.i.i

B1464.lr.ph.i.i:                                  ; preds = %B1058.i.i
  %2 = getelementptr i32, ptr %.184.i, i64 %.177.i
  %.7941.i.i = getelementptr i8, ptr %.373.i, i64 24
  %.7985.i.i = getelementptr i8, ptr %.373.i, i64 32
  %.8016.i.i = getelementptr i8, ptr %.373.i, i64 40
  %.8956.i.i = getelementptr i8, ptr %.409.i, i64 192
  %.10142.i.i = getelementptr i8, ptr %.337.i, i64 96
  %.idx4849.i.i = mul i64 %.291.i, 24
  %3 = getelementptr i8, ptr %.298.i, i64 %.idx4849.i.i
  br label %B1464.i.i

B1464.i.i:                                        ; preds = %B29556.i.i, %B1464.lr.ph.i.i
  %ready.2.05634.i.i = phi i64 [ -1, %B1464.lr.ph.i.i ], [ %ready.3.1.i.i, %B29556.i.i ]
  %slow.2.05633.i.i = phi i64 [ 0, %B1464.lr.ph.i.i ], [ %slow.3.1.i.i, %B29556.i.i ]
  %gram.2.05632.i.i = phi i64 [ 0, %B1464.lr.ph.i.i ], [ %gram.3.15462.i.i, %B29556.i.i ]
  %recent.2.05631.i.i = phi i64 [ 0, %B1464.lr.ph.i.i ], [ %recent.3.15460.i.i, %B29556.i.i ]
  %rolling.2.05630.i.i = phi i64 [ 0, %B1464.lr.ph.i.i ], [ %rolling.3.1.i.i, %B29556.i.i ]
  %word.2.05629.i.i = phi i64 [ 42949672960, %B1464.lr.ph.i.i ], [ %word.3.15457.i.i, %B29556.i.i ]
  %due.3.05628.i.i = phi i64 [ -1, %B1464.lr.ph.i.i ], [ %due.4.1.i.i, %B29556.i.i ]
  %length.7.05627.i.i = phi i64 [ 0, %B1464.lr.ph.i.i ], [ %length.8.1.i.i, %B29556.i.i ]
  %match.7.05626.i.i = phi i64 [ 0, %B1464.lr.ph.i.i ], [ %match.8.1.i.i, %B29556.i.i ]
  %value.5.05625.i.i = phi i64 [ %value.6.1.i.i, %B1464.lr.ph.i.i ], [ %value.7.1.i.i, %B29556.i.i ]
  %at.6.05624.i.i = phi i64 [ %at.7.1.i.i, %B1464.lr.ph.i.i ], [ %at.8.1.i.i, %B29556.i.i ]
  %low.3.05623.i.i = phi i64 [ 0, %B1464.lr.ph.i.i ], [ %low.4.1.i.i, %B29556.i.i ]
  %high.3.05622.i.i = phi i64 [ 4294967295, %B1464.lr.ph.i.i ], [ %high.4.1.i.i, %B29556.i.i ]
  %.3541.05621.i.i = phi i64 [ 0, %B1464.lr.ph.i.i ], [ %.3610.i.i, %B29556.i.i ]
  %.3610.i.i = add nuw nsw i64 %.3541.05621.i.i, 1
  %.3652.not.i.i = icmp slt i64 %.3541.05621.i.i, %a2
  %.3657.not.i.i = icmp eq i64 %.3541.05621.i.i, 0
  br i1 %.3657.not.i.i, label %B3384.i.i, label %B1490.i.i

B1490.i.i:                                        ; preds = %B1464.i.i
  %4 = getelementptr i8, ptr %.73.i, i64 %.3541.05621.i.i
  %.3692.i.i = getelementptr i8, ptr %4, i64 -1
  %.3693.i.i = load i8, ptr %.3692.i.i, align 1, !noalias !4
  %.3694.i.i = zext i8 %.3693.i.i to i64
  %.3699.i.i = shl i64 %recent.2.05631.i.i, 8
  %.3703.i.i = or disjoint i64 %.3699.i.i, %.3694.i.i
  %.3705.i.i = lshr i64 %gram.2.05632.i.i, 8
  %.3711.i.i = shl nuw nsw i64 %.3694.i.i, 40
  %.3712.i.i = or i64 %.3711.i.i, %.3705.i.i
  %.3727.i.i = icmp sgt i64 %.3541.05621.i.i, %a1
  br i1 %.3727.i.i, label %B1728.i.i, label %B2228.i.i

B1728.i.i:                                        ; preds = %B1490.i.i
  %.3749.i.i = or i64 %.3694.i.i, 32
  %5 = add nsw i64 %.3749.i.i, -97
  %_after_v742__vphi196_0.4.2.i.i = icmp ult i64 %5, 26
  %.3800.i.i = icmp slt i8 %.3693.i.i, 0
  %or.cond4868.i.i = select i1 %_after_v742__vphi196_0.4.2.i.i, i1 true, i1 %.3800.i.i
  br i1 %or.cond4868.i.i, label %B2090.i.i, label %B2228.i.i

B2090.i.i:                                        ; preds = %B1728.i.i
  %.3810.i.i = add i64 %word.2.05629.i.i, 1
  %.3816.i.i = mul i64 %.3694.i.i, -4417276706812531889
  %.3817.i.i = add i64 %.3810.i.i, %.3816.i.i
  %.3818.i.i = mul i64 %.3817.i.i, -7046029288634856825
  %.3819.i.i = lshr i64 %.3818.i.i, 29
  %.3820.i.i = xor i64 %.3819.i.i, %.3818.i.i
  br label %B2228.i.i

B2228.i.i:                                        ; preds = %B2090.i.i, %B1728.i.i, %B1490.i.i
  %word.3.1.i.i = phi i64 [ 42949672960, %B1728.i.i ], [ %word.2.05629.i.i, %B1490.i.i ], [ %.3820.i.i, %B2090.i.i ]
  %.3870.i.i = icmp eq i64 %.3541.05621.i.i, %a2
  %match.6.1.i.i = select i1 %.3870.i.i, i64 0, i64 %match.7.05626.i.i
  %length.6.1.i.i = select i1 %.3870.i.i, i64 1, i64 %length.7.05627.i.i
  %.3911.i.i = icmp samesign ugt i64 %.3541.05621.i.i, 5
  br i1 %.3911.i.i, label %B2376.i.i, label %B3384.i.i

B2376.i.i:                                        ; preds = %B2228.i.i
  %.3928.i.i = mul i64 %rolling.2.05630.i.i, 48511509392
  %.3964.i.i = or disjoint i64 %.3928.i.i, 1
  %.3965.i.i = add i64 %.3964.i.i, %.3694.i.i
  %.3970.i.i = mul i64 %.3712.i.i, -7046029288634856825
  %.3971.i.i = lshr i64 %.3970.i.i, 24
  %.3973.i.i = and i64 %.3971.i.i, %.272.i.i
  %.3975.i.i = mul i64 %.3965.i.i, -7046029288634856825
  %.3976.i.i = lshr i64 %.3975.i.i, 24
  %.3978.i.i = and i64 %.3976.i.i, %.272.i.i
  %.3987.not.i.i = icmp slt i64 %.3541.05621.i.i, %a1
  br i1 %.3987.not.i.i, label %B3380.i.i, label %B2418.i.i

B2418.i.i:                                        ; preds = %B2376.i.i
  %.4002.i.i = icmp eq i64 %length.6.1.i.i, 0
  br i1 %.4002.i.i, label %B2420.i.i, label %B2722.i.i

B2420.i.i:                                        ; preds = %B2418.i.i
  %.4011.i.i = icmp sgt i64 %due.3.05628.i.i, -1
  br i1 %.4011.i.i, label %B2442.i.i, label %B2734.i.i

B2442.i.i:                                        ; preds = %B2420.i.i
  %6 = tail call i64 @llvm.umax.i64(i64 %due.3.05628.i.i, i64 3)
  %.4047.i.i = add nuw nsw i64 %due.3.05628.i.i, 256
  %7 = tail call i64 @llvm.umin.i64(i64 %.3541.05621.i.i, i64 %.4047.i.i)
  %.4113.i.i = sub nsw i64 %7, %6
  %.41625583.not.i.i = icmp slt i64 %.4113.i.i, 1
  br i1 %.41625583.not.i.i, label %B2734.i.i, label %B2474.lr.ph.i.i

B2474.lr.ph.i.i:                                  ; preds = %B2442.i.i
  %.4335.i.i = getelementptr i8, ptr %4, i64 -2
  %.4401.i.i = getelementptr i8, ptr %4, i64 -3
  br label %B2474.i.i

B2474.i.i:                                        ; preds = %B2694.i.i, %B2474.lr.ph.i.i
  %.4103.05585.i.i = phi i64 [ %.4113.i.i, %B2474.lr.ph.i.i ], [ %.4171.i.i, %B2694.i.i ]
  %.4100.05584.i.i = phi i64 [ %6, %B2474.lr.ph.i.i ], [ %.4175.i.i, %B2694.i.i ]
  %.4171.i.i = add nsw i64 %.4103.05585.i.i, -1
  %.4175.i.i = add i64 %.4100.05584.i.i, 1
  %.4222.inv.i.i = icmp sgt i64 %.4100.05584.i.i, 0
  %.4223.i.i = select i1 %.4222.inv.i.i, i64 0, i64 %.67.i
  %8 = getelementptr i8, ptr %.73.i, i64 %.4100.05584.i.i
  %9 = getelementptr i8, ptr %8, i64 -1
  %.4237.i.i = getelementptr i8, ptr %9, i64 %.4223.i.i
  %.4238.i.i = load i8, ptr %.4237.i.i, align 1, !noalias !4
  %.4271.i.i = icmp eq i8 %.4238.i.i, %.3693.i.i
  br i1 %.4271.i.i, label %B2510.i.i, label %B2694.i.i

B2510.i.i:                                        ; preds = %B2474.i.i
  %.4288.i.i = icmp slt i64 %.4100.05584.i.i, 2
  %.4289.i.i = select i1 %.4288.i.i, i64 %.67.i, i64 0
  %10 = getelementptr i8, ptr %8, i64 -2
  %.4303.i.i = getelementptr i8, ptr %10, i64 %.4289.i.i
  %.4304.i.i = load i8, ptr %.4303.i.i, align 1, !noalias !4
  %.4336.i.i = load i8, ptr %.4335.i.i, align 1, !noalias !4
  %.4337.i.i = icmp eq i8 %.4304.i.i, %.4336.i.i
  br i1 %.4337.i.i, label %B2530.i.i, label %B2694.i.i

B2530.i.i:                                        ; preds = %B2510.i.i
  %.4354.i.i = icmp slt i64 %.4100.05584.i.i, 3
  %.4355.i.i = select i1 %.4354.i.i, i64 %.67.i, i64 0
  %11 = getelementptr i8, ptr %8, i64 -3
  %.4369.i.i = getelementptr i8, ptr %11, i64 %.4355.i.i
  %.4370.i.i = load i8, ptr %.4369.i.i, align 1, !noalias !4
  %.4402.i.i = load i8, ptr %.4401.i.i, align 1, !noalias !4
  %.4403.i.i = icmp eq i8 %.4370.i.i, %.4402.i.i
  br i1 %.4403.i.i, label %B2548.i.i, label %B2694.i.i

B2548.i.i:                                        ; preds = %B2530.i.i
  br i1 %.4222.inv.i.i, label %B2610.i.i, label %B2734.i.i

B2610.i.i:                                        ; preds = %B2548.i.i
  %.4488.i.i = load i8, ptr %9, align 1, !noalias !4
  %.4525.i.i = icmp eq i8 %.4488.i.i, %.3693.i.i
  br i1 %.4525.i.i, label %B2648.i.i, label %B2734.i.i

B2648.i.i:                                        ; preds = %B2610.i.i, %B2684.i.i
  %_equal_v741_n.2.5.i.i = phi i64 [ %.4531.i.i, %B2684.i.i ], [ 0, %B2610.i.i ]
  %.4531.i.i = add nuw nsw i64 %_equal_v741_n.2.5.i.i, 1
  %exitcond5664.not.i.i = icmp eq i64 %_equal_v741_n.2.5.i.i, 31
  br i1 %exitcond5664.not.i.i, label %B3380.i.i, label %B2672.i.i

B2672.i.i:                                        ; preds = %B2648.i.i
  %.4548.i.i = sub nsw i64 %.4100.05584.i.i, %.4531.i.i
  %.4549.i.i = icmp sgt i64 %.4548.i.i, 0
  br i1 %.4549.i.i, label %B2684.i.i, label %B2722.i.i

B2684.i.i:                                        ; preds = %B2672.i.i
  %12 = getelementptr i8, ptr %.73.i, i64 %.4548.i.i
  %.4589.i.i = getelementptr i8, ptr %12, i64 -1
  %.4590.i.i = load i8, ptr %.4589.i.i, align 1, !noalias !4
  %reass.sub.i.i = sub nsw i64 %.3541.05621.i.i, %_equal_v741_n.2.5.i.i
  %.4610.i.i = icmp slt i64 %reass.sub.i.i, 2
  %.4611.i.i = select i1 %.4610.i.i, i64 %.67.i, i64 0
  %13 = getelementptr i8, ptr %.73.i, i64 %reass.sub.i.i
  %14 = getelementptr i8, ptr %13, i64 -2
  %.4625.i.i = getelementptr i8, ptr %14, i64 %.4611.i.i
  %.4626.i.i = load i8, ptr %.4625.i.i, align 1, !noalias !4
  %.4627.i.i = icmp eq i8 %.4590.i.i, %.4626.i.i
  br i1 %.4627.i.i, label %B2648.i.i, label %B2722.i.i

B2694.i.i:                                        ; preds = %B2530.i.i, %B2510.i.i, %B2474.i.i
  %.4162.i.i = icmp samesign ugt i64 %.4103.05585.i.i, 1
  br i1 %.4162.i.i, label %B2474.i.i, label %B2734.i.i

B2722.i.i:                                        ; preds = %B2684.i.i, %B2672.i.i, %B2418.i.i
  %match.10.3.i.i = phi i64 [ %match.6.1.i.i, %B2418.i.i ], [ %.4100.05584.i.i, %B2672.i.i ], [ %.4100.05584.i.i, %B2684.i.i ]
  %length.11.3.i.i = phi i64 [ %length.6.1.i.i, %B2418.i.i ], [ %.4531.i.i, %B2672.i.i ], [ %.4531.i.i, %B2684.i.i ]
  %.4678.i.i = icmp slt i64 %length.11.3.i.i, 16
  br i1 %.4678.i.i, label %B2734.i.i, label %B3380.i.i

B2734.i.i:                                        ; preds = %B2694.i.i, %B2722.i.i, %B2610.i.i, %B2548.i.i, %B2442.i.i, %B2420.i.i
  %length.11.35469.i.i = phi i64 [ %length.11.3.i.i, %B2722.i.i ], [ 0, %B2420.i.i ], [ 0, %B2442.i.i ], [ 0, %B2610.i.i ], [ 0, %B2548.i.i ], [ 0, %B2694.i.i ]
  %match.10.35468.i.i = phi i64 [ %match.10.3.i.i, %B2722.i.i ], [ %match.6.1.i.i, %B2420.i.i ], [ %match.6.1.i.i, %B2442.i.i ], [ %.4100.05584.i.i, %B2610.i.i ], [ %.4100.05584.i.i, %B2548.i.i ], [ %match.6.1.i.i, %B2694.i.i ]
  %.4878.i.i = getelementptr i32, ptr %2, i64 %.3978.i.i
  %.4934.i.i = getelementptr i32, ptr %.184.i, i64 %.3973.i.i
  br label %B2738.if.i.i

B3050.i.i:                                        ; preds = %B2738.if.i.i
  %15 = getelementptr i8, ptr %.73.i, i64 %.4940.i.i
  %.5027.i.i = getelementptr i8, ptr %15, i64 -1
  %.5028.i.i = load i8, ptr %.5027.i.i, align 1, !noalias !4
  %.5065.i.i = icmp eq i8 %.5028.i.i, %.3693.i.i
  br i1 %.5065.i.i, label %B3070.i.preheader.i, label %B3318.i.i

B3070.i.preheader.i:                              ; preds = %B3050.i.i
  %16 = add nsw i64 %.4940.i.i, -1
  br label %B3070.i.i

B3070.i.i:                                        ; preds = %B3286.i.i, %B3070.i.preheader.i
  %_equal_v740_n.2.5.i.i = phi i64 [ %.5071.i.i, %B3286.i.i ], [ 0, %B3070.i.preheader.i ]
  %.5071.i.i = add nuw nsw i64 %_equal_v740_n.2.5.i.i, 1
  %exitcond5665.not.i.i = icmp eq i64 %_equal_v740_n.2.5.i.i, 31
  br i1 %exitcond5665.not.i.i, label %B3318.i.i, label %B3072.i.i

B3072.i.i:                                        ; preds = %B3070.i.i
  %exitcond.not.i = icmp eq i64 %_equal_v740_n.2.5.i.i, %16
  br i1 %exitcond.not.i, label %B3318.i.i, label %B3286.i.i

B3286.i.i:                                        ; preds = %B3072.i.i
  %.5088.i.i = sub nsw i64 %.4940.i.i, %.5071.i.i
  %17 = getelementptr i8, ptr %.73.i, i64 %.5088.i.i
  %.5129.i.i = getelementptr i8, ptr %17, i64 -1
  %.5130.i.i = load i8, ptr %.5129.i.i, align 1, !noalias !4
  %reass.sub4860.i.i = sub nsw i64 %.3541.05621.i.i, %_equal_v740_n.2.5.i.i
  %.5150.i.i = icmp slt i64 %reass.sub4860.i.i, 2
  %.5151.i.i = select i1 %.5150.i.i, i64 %.67.i, i64 0
  %18 = getelementptr i8, ptr %.73.i, i64 %reass.sub4860.i.i
  %19 = getelementptr i8, ptr %18, i64 -2
  %.5165.i.i = getelementptr i8, ptr %19, i64 %.5151.i.i
  %.5166.i.i = load i8, ptr %.5165.i.i, align 1, !noalias !4
  %.5167.i.i = icmp eq i8 %.5130.i.i, %.5166.i.i
  br i1 %.5167.i.i, label %B3070.i.i, label %B3318.i.i

B3318.i.i:                                        ; preds = %B3286.i.i, %B3072.i.i, %B3070.i.i, %B2738.if.i.i, %B3050.i.i
  %"$phi2648.2.2.4.i.i" = phi i64 [ 0, %B2738.if.i.i ], [ 0, %B3050.i.i ], [ %.5071.i.i, %B3286.i.i ], [ %.4940.i.i, %B3072.i.i ], [ 32, %B3070.i.i ]
  %.5214.i.i = icmp sgt i64 %"$phi2648.2.2.4.i.i", 5
  %.5226.i.i = icmp sgt i64 %"$phi2648.2.2.4.i.i", %length.12.35589.i.i
  %or.cond4862.i.i = select i1 %.5214.i.i, i1 %.5226.i.i, i1 false
  %match.12.4.i.i = select i1 %or.cond4862.i.i, i64 %.4940.i.i, i64 %match.11.35588.i.i
  %length.13.4.i.i = select i1 %or.cond4862.i.i, i64 %"$phi2648.2.2.4.i.i", i64 %length.12.35589.i.i
  br i1 %exitcond5666.not.i.i, label %B3380.i.i, label %B2738.if.i.i

B3380.i.i:                                        ; preds = %B2648.i.i, %B3318.i.i, %B2722.i.i, %B2376.i.i
  %match.9.2.i.i = phi i64 [ %match.6.1.i.i, %B2376.i.i ], [ %match.10.3.i.i, %B2722.i.i ], [ %match.12.4.i.i, %B3318.i.i ], [ %.4100.05584.i.i, %B2648.i.i ]
  %length.10.2.i.i = phi i64 [ %length.6.1.i.i, %B2376.i.i ], [ %length.11.3.i.i, %B2722.i.i ], [ %length.13.4.i.i, %B3318.i.i ], [ 32, %B2648.i.i ]
  %.5340.i.i = getelementptr i32, ptr %.184.i, i64 %.3973.i.i
  %.5341.i.i = trunc i64 %.3541.05621.i.i to i32
  store i32 %.5341.i.i, ptr %.5340.i.i, align 4, !noalias !4
  %.5396.i.i = getelementptr i32, ptr %2, i64 %.3978.i.i
  store i32 %.5341.i.i, ptr %.5396.i.i, align 4, !noalias !4
  br label %B3384.i.i

B3384.i.i:                                        ; preds = %B3380.i.i, %B2228.i.i, %B1464.i.i
  %gram.3.15462.i.i = phi i64 [ %.3712.i.i, %B3380.i.i ], [ %.3712.i.i, %B2228.i.i ], [ %gram.2.05632.i.i, %B1464.i.i ]
  %recent.3.15460.i.i = phi i64 [ %.3703.i.i, %B3380.i.i ], [ %.3703.i.i, %B2228.i.i ], [ %recent.2.05631.i.i, %B1464.i.i ]
  %word.3.15457.i.i = phi i64 [ %word.3.1.i.i, %B3380.i.i ], [ %word.3.1.i.i, %B2228.i.i ], [ %word.2.05629.i.i, %B1464.i.i ]
  %match.5.1.i.i = phi i64 [ %match.9.2.i.i, %B3380.i.i ], [ %match.6.1.i.i, %B2228.i.i ], [ %match.7.05626.i.i, %B1464.i.i ]
  %length.9.1.i.i = phi i64 [ %length.10.2.i.i, %B3380.i.i ], [ %length.6.1.i.i, %B2228.i.i ], [ %length.7.05627.i.i, %B1464.i.i ]
  %rolling.3.1.i.i = phi i64 [ %.3965.i.i, %B3380.i.i ], [ %rolling.2.05630.i.i, %B2228.i.i ], [ %rolling.2.05630.i.i, %B1464.i.i ]
  %.5408.i.i = icmp slt i64 %.3541.05621.i.i, %a1
  br i1 %.5408.i.i, label %B29556.i.i, label %B3444.i.i

B3444.i.i:                                        ; preds = %B3384.i.i
  %.5489.i.i = icmp sgt i64 %length.9.1.i.i, 15
  br i1 %.5489.i.i, label %B3448.i.i, label %B5296.i.i

B3448.i.i:                                        ; preds = %B3444.i.i
  %.5508.i.i = lshr i64 %length.9.1.i.i, 4
  br label %B3472.i.i

B3472.i.i:                                        ; preds = %B3472.i.i, %B3448.i.i
  %bucket.2.3.i.i = phi i64 [ 0, %B3448.i.i ], [ %.5515.i.i, %B3472.i.i ]
  %n.3.3.i.i = phi i64 [ %.5508.i.i, %B3448.i.i ], [ %.5521.i.i, %B3472.i.i ]
  %.5515.i.i = add nuw nsw i64 %bucket.2.3.i.i, 1
  %.5521.i.i = lshr i64 %n.3.3.i.i, 1
  %.5524.not.i.i = icmp eq i64 %.5521.i.i, 0
  br i1 %.5524.not.i.i, label %B4148.i.i, label %B3472.i.i

B4148.i.i:                                        ; preds = %B3472.i.i
  %.5599.i.i = getelementptr i64, ptr %.298.i, i64 %.5515.i.i
  %.5600.i.i = load i64, ptr %.5599.i.i, align 8, !noalias !4
  %20 = getelementptr i8, ptr %.73.i, i64 %.3541.05621.i.i
  %.5691.i.i = load i8, ptr %20, align 1, !noalias !4
  %.5706.i.i = icmp slt i64 %match.5.1.i.i, 0
  %.5707.i.i = select i1 %.5706.i.i, i64 %.67.i, i64 0
  %21 = getelementptr i8, ptr %.73.i, i64 %match.5.1.i.i
  %.5721.i.i = getelementptr i8, ptr %21, i64 %.5707.i.i
  %.5722.i.i = load i8, ptr %.5721.i.i, align 1, !noalias !4
  %.5723.i.i = icmp eq i8 %.5691.i.i, %.5722.i.i
  br i1 %.3652.not.i.i, label %B4916.i.i, label %B4212.i.i

B4212.i.i:                                        ; preds = %B4148.i.i
  %.5601.i.i = ashr i64 %.5600.i.i, 6
  %.13.i4936.i.i = tail call i64 @llvm.smax.i64(i64 %.5601.i.i, i64 1)
  %22 = tail call i64 @llvm.umin.i64(i64 %.13.i4936.i.i, i64 65535)
  %.5793.i.i = sub nsw i64 %high.3.05622.i.i, %low.3.05623.i.i
  %.5794.i.i = mul nsw i64 %22, %.5793.i.i
  %.5795.i.i = ashr i64 %.5794.i.i, 16
  %.5797.i.i = add nsw i64 %.5795.i.i, %low.3.05623.i.i
  %.5808.i.i = icmp sle i64 %value.5.05625.i.i, %.5797.i.i
  %_decide_v739__vphi50_0.2.3.i.i = select i1 %.3137.not.i.i, i1 %.5723.i.i, i1 %.5808.i.i
  %.5873.i.i = icmp sgt i64 %at.6.05624.i.i, -1
  br i1 %.5873.i.i, label %B4574.i.i, label %_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx.exit

B4574.i.i:                                        ; preds = %B4212.i.i
  %_decide_v739_high.3.3.i.i = select i1 %_decide_v739__vphi50_0.2.3.i.i, i64 %.5797.i.i, i64 %high.3.05622.i.i
  %.5850.i.i = add nsw i64 %.5797.i.i, 1
  %_decide_v739_low.3.3.i.i = select i1 %_decide_v739__vphi50_0.2.3.i.i, i64 %low.3.05623.i.i, i64 %.5850.i.i
  %.5909.i.i = xor i64 %_decide_v739_low.3.3.i.i, %_decide_v739_high.3.3.i.i
  %.5914.i.i = and i64 %.5909.i.i, 4278190080
  %.5915.i.i = icmp eq i64 %.5914.i.i, 0
  br i1 %.5915.i.i, label %B4612.i.i, label %B4916.i.i

B4612.i.i:                                        ; preds = %B4574.i.i, %B4814.i.i
  %_decide_v739_low.4.4.i.i = phi i64 [ %.60875473.i.i, %B4814.i.i ], [ %_decide_v739_low.3.3.i.i, %B4574.i.i ]
  %_decide_v739_high.4.4.i.i = phi i64 [ %.60935476.i.i, %B4814.i.i ], [ %_decide_v739_high.3.3.i.i, %B4574.i.i ]
  %_decide_v739_value.2.4.i.i = phi i64 [ %_decide_v739_value.3.5.ph.i.i, %B4814.i.i ], [ %value.5.05625.i.i, %B4574.i.i ]
  %_decide_v739_at.3.4.i.i = phi i64 [ %.6074.i.i, %B4814.i.i ], [ %at.6.05624.i.i, %B4574.i.i ]
  br i1 %.3137.not.i.i, label %B4648.i.i, label %B4626.i.i

B4626.i.i:                                        ; preds = %B4612.i.i
  %.5932.i.i = shl i64 %_decide_v739_value.2.4.i.i, 8
  %.5935.i.i = and i64 %.5932.i.i, 4294967040
  %.5944.i.i = icmp slt i64 %_decide_v739_at.3.4.i.i, %.103.i
  br i1 %.5944.i.i, label %B4630.i.i, label %B4814.i.i

B4630.i.i:                                        ; preds = %B4626.i.i
  %.5978.i.i = getelementptr i8, ptr %.109.i, i64 %_decide_v739_at.3.4.i.i
  %.5979.i.i = load i8, ptr %.5978.i.i, align 1, !noalias !4
  %.5980.i.i = zext i8 %.5979.i.i to i64
  %23 = or disjoint i64 %.5935.i.i, %.5980.i.i
  br label %B4814.i.i

B4648.i.i:                                        ; preds = %B4612.i.i
  %.6013.not.i.i = icmp slt i64 %_decide_v739_at.3.4.i.i, %.103.i
  br i1 %.6013.not.i.i, label %B4736.i.i, label %_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx.exit

B4736.i.i:                                        ; preds = %B4648.i.i
  %.6034.i.i = lshr i64 %_decide_v739_high.4.4.i.i, 24
  %.6064.i.i = getelementptr i8, ptr %.109.i, i64 %_decide_v739_at.3.4.i.i
  %.6065.i.i = trunc i64 %.6034.i.i to i8
  store i8 %.6065.i.i, ptr %.6064.i.i, align 1, !noalias !4
  br label %B4814.i.i

B4814.i.i:                                        ; preds = %B4736.i.i, %B4630.i.i, %B4626.i.i
  %_decide_v739_value.3.5.ph.i.i = phi i64 [ %_decide_v739_value.2.4.i.i, %B4736.i.i ], [ %23, %B4630.i.i ], [ %.5935.i.i, %B4626.i.i ]
  %.60845472.i.i = shl i64 %_decide_v739_low.4.4.i.i, 8
  %.60875473.i.i = and i64 %.60845472.i.i, 4294967040
  %.60895474.i.i = shl i64 %_decide_v739_high.4.4.i.i, 8
  %.60925475.i.i = and i64 %.60895474.i.i, 4294967040
  %.60935476.i.i = or disjoint i64 %.60925475.i.i, 255
  %.6074.i.i = add nuw nsw i64 %_decide_v739_at.3.4.i.i, 1
  %.6139.i.i = xor i64 %.60895474.i.i, %.60845472.i.i
  %.6144.i.i = and i64 %.6139.i.i, 4278190080
  %.6145.i.i = icmp eq i64 %.6144.i.i, 0
  br i1 %.6145.i.i, label %B4612.i.i, label %NRT_decref.exit4947.B4916_crit_edge.i.loopexit.i

NRT_decref.exit4947.B4916_crit_edge.i.loopexit.i: ; preds = %B4814.i.i
  %.6447.pre.i.pre.i = load i64, ptr %.5599.i.i, align 8, !noalias !4
  br label %B4916.i.i

B4916.i.i:                                        ; preds = %NRT_decref.exit4947.B4916_crit_edge.i.loopexit.i, %B4574.i.i, %B4148.i.i
  %.6447.i.i = phi i64 [ %.5600.i.i, %B4148.i.i ], [ %.5600.i.i, %B4574.i.i ], [ %.6447.pre.i.pre.i, %NRT_decref.exit4947.B4916_crit_edge.i.loopexit.i ]
  %high.8.3.i.i = phi i64 [ %high.3.05622.i.i, %B4148.i.i ], [ %_decide_v739_high.3.3.i.i, %B4574.i.i ], [ %.60935476.i.i, %NRT_decref.exit4947.B4916_crit_edge.i.loopexit.i ]
  %low.8.3.i.i = phi i64 [ %low.3.05623.i.i, %B4148.i.i ], [ %_decide_v739_low.3.3.i.i, %B4574.i.i ], [ %.60875473.i.i, %NRT_decref.exit4947.B4916_crit_edge.i.loopexit.i ]
  %at.12.3.i.i = phi i64 [ %at.6.05624.i.i, %B4148.i.i ], [ %at.6.05624.i.i, %B4574.i.i ], [ %.6074.i.i, %NRT_decref.exit4947.B4916_crit_edge.i.loopexit.i ]
  %value.11.3.i.i = phi i64 [ %value.5.05625.i.i, %B4148.i.i ], [ %value.5.05625.i.i, %B4574.i.i ], [ %_decide_v739_value.3.5.ph.i.i, %NRT_decref.exit4947.B4916_crit_edge.i.loopexit.i ]
  %hit.3.3.i.i = phi i1 [ %.5723.i.i, %B4148.i.i ], [ %_decide_v739__vphi50_0.2.3.i.i, %B4574.i.i ], [ %_decide_v739__vphi50_0.2.3.i.i, %NRT_decref.exit4947.B4916_crit_edge.i.loopexit.i ]
  %..i.i = select i1 %hit.3.3.i.i, i64 4194303, i64 0
  %.6503.i.i = sub nsw i64 %..i.i, %.6447.i.i
  %.6557.i.i = getelementptr i64, ptr %62, i64 %.5515.i.i
  %.6558.i.i = load i64, ptr %.6557.i.i, align 8, !noalias !4
  %.6572.i.i = icmp slt i64 %.6558.i.i, 0
  %.6573.i.i = select i1 %.6572.i.i, i64 %.511.i, i64 0
  %24 = getelementptr i16, ptr %.517.i, i64 %.6558.i.i
  %.6587.i.i = getelementptr i16, ptr %24, i64 %.6573.i.i
  %.6588.i.i = load i16, ptr %.6587.i.i, align 2, !noalias !4
  %.6589.i.i = zext i16 %.6588.i.i to i64
  %.6590.i.i = mul nsw i64 %.6503.i.i, %.6589.i.i
  %.6591.i.i = ashr i64 %.6590.i.i, 16
  %.6592.i.i = add nsw i64 %.6591.i.i, %.6447.i.i
  store i64 %.6592.i.i, ptr %.5599.i.i, align 8, !noalias !4
  %.6699.i.i = load i64, ptr %.6557.i.i, align 8, !noalias !4
  %25 = tail call i64 @llvm.smin.i64(i64 %.6699.i.i, i64 1022)
  %.13.i5026.i.i = add nsw i64 %25, 1
  store i64 %.13.i5026.i.i, ptr %.6557.i.i, align 8, !noalias !4
  br i1 %hit.3.3.i.i, label %B5018.i.i, label %B5296.i.i

B5018.i.i:                                        ; preds = %B4916.i.i
  br i1 %.3652.not.i.i, label %B29324.i.i, label %B5058.i.i

B5058.i.i:                                        ; preds = %B5018.i.i
  %.6860.i.i = load i8, ptr %.5721.i.i, align 1, !noalias !4
  store i8 %.6860.i.i, ptr %20, align 1, !noalias !4
  br label %B29324.i.i

B5296.i.i:                                        ; preds = %B4916.i.i, %B3444.i.i
  %high.7.2.i.i = phi i64 [ %high.8.3.i.i, %B4916.i.i ], [ %high.3.05622.i.i, %B3444.i.i ]
  %low.7.2.i.i = phi i64 [ %low.8.3.i.i, %B4916.i.i ], [ %low.3.05623.i.i, %B3444.i.i ]
  %at.11.2.i.i = phi i64 [ %at.12.3.i.i, %B4916.i.i ], [ %at.6.05624.i.i, %B3444.i.i ]
  %value.10.2.i.i = phi i64 [ %value.11.3.i.i, %B4916.i.i ], [ %value.5.05625.i.i, %B3444.i.i ]
  br i1 %.3652.not.i.i, label %B5602.i.i, label %B5352.i.i

B5352.i.i:                                        ; preds = %B5296.i.i
  %.6958.i.i = add nsw i64 %slow.2.05633.i.i, 1
  %.6969.not.i.i = icmp slt i64 %slow.2.05633.i.i, %a16
  br i1 %.6969.not.i.i, label %B5602.i.i, label %_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx.exit

B5602.i.i:                                        ; preds = %B5352.i.i, %B5296.i.i
  %slow.5.3.i.i = phi i64 [ %.6958.i.i, %B5352.i.i ], [ %slow.2.05633.i.i, %B5296.i.i ]
  %.7109.not.i.i = icmp eq i64 %ready.2.05634.i.i, %.3541.05621.i.i
  %.7120.i.i = zext i1 %.7109.not.i.i to i64
  %"$phi3392.3.2.3.i.i" = add nuw nsw i64 %.3541.05621.i.i, %.7120.i.i
  %.7131.i.i = add nuw nsw i64 %.3541.05621.i.i, 2
  %.13.i5105.i.i = tail call i64 @llvm.smin.i64(i64 %arg.data.2.arg.start.i.i, i64 %.7131.i.i)
  %.7202.i.i = sub i64 %.13.i5105.i.i, %"$phi3392.3.2.3.i.i"
  %.72455596.not.i.i = icmp slt i64 %.7202.i.i, 1
  br i1 %.72455596.not.i.i, label %B7414.i.i, label %B5834.lr.ph.i.i

B5834.lr.ph.i.i:                                  ; preds = %B5602.i.i
  %.7305.i.i = shl i64 %recent.3.15460.i.i, 8
  %26 = getelementptr i8, ptr %.73.i, i64 %.3541.05621.i.i
  %.7444.i.i = add i64 %word.3.15457.i.i, 1
  %.7477.i.i = lshr i64 %gram.3.15462.i.i, 8
  %.7602.i.i = mul i64 %rolling.3.1.i.i, 48511509392
  br label %B5834.i.i

B5740.loopexit.i.i:                               ; preds = %B7408.i.i
  %.7245.i.i = icmp sgt i64 %.7192.05598.i.i, 1
  br i1 %.7245.i.i, label %B5834.i.i, label %B7414.i.i

B5834.i.i:                                        ; preds = %B5740.loopexit.i.i, %B5834.lr.ph.i.i
  %.7192.05598.i.i = phi i64 [ %.7202.i.i, %B5834.lr.ph.i.i ], [ %.7254.i.i, %B5740.loopexit.i.i ]
  %.7189.05597.i.i = phi i64 [ %"$phi3392.3.2.3.i.i", %B5834.lr.ph.i.i ], [ %.7258.i.i, %B5740.loopexit.i.i ]
  %.7254.i.i = add nsw i64 %.7192.05598.i.i, -1
  %.7258.i.i = add nuw i64 %.7189.05597.i.i, 1
  %.7298.i.i = icmp sgt i64 %.7189.05597.i.i, %.3541.05621.i.i
  br i1 %.7298.i.i, label %B5838.i.i, label %B6706.i.i

B5838.i.i:                                        ; preds = %B5834.i.i
  %.7336.i.i = load i8, ptr %26, align 1, !noalias !4
  %.7337.i.i = zext i8 %.7336.i.i to i64
  %.7338.i.i = or disjoint i64 %.7305.i.i, %.7337.i.i
  %.7383.i.i = or i64 %.7337.i.i, 32
  %27 = add nsw i64 %.7383.i.i, -97
  %_after_v737__vphi196_0.4.5.i.i = icmp ult i64 %27, 26
  %.7434.i.i = icmp slt i8 %.7336.i.i, 0
  %or.cond4869.i.i = or i1 %.7434.i.i, %_after_v737__vphi196_0.4.5.i.i
  br i1 %or.cond4869.i.i, label %B6626.i.i, label %B6704.i.i

B6626.i.i:                                        ; preds = %B5838.i.i
  %.7450.i.i = mul i64 %.7337.i.i, -4417276706812531889
  %.7451.i.i = add i64 %.7444.i.i, %.7450.i.i
  %.7452.i.i = mul i64 %.7451.i.i, -7046029288634856825
  %.7453.i.i = lshr i64 %.7452.i.i, 29
  %.7454.i.i = xor i64 %.7453.i.i, %.7452.i.i
  br label %B6704.i.i

B6704.i.i:                                        ; preds = %B6626.i.i, %B5838.i.i
  %_after_v737__vphi288_0.2.5.i.i = phi i64 [ %.7454.i.i, %B6626.i.i ], [ 42949672960, %B5838.i.i ]
  %.7512.i.i = shl nuw nsw i64 %.7337.i.i, 40
  %.7513.i.i = or i64 %.7512.i.i, %.7477.i.i
  %.75855682.i.i = mul i64 %.7513.i.i, -7046029288634856825
  %.75865683.i.i = lshr i64 %.75855682.i.i, 24
  %.75885684.i.i = and i64 %.75865683.i.i, %.272.i.i
  %.75955685.i.i = getelementptr i32, ptr %.184.i, i64 %.75885684.i.i
  tail call void @llvm.prefetch.p0(ptr %.75955685.i.i, i32 1, i32 3, i32 1), !noalias !4
  %.76355686.i.i = add i64 %.7602.i.i, %.7337.i.i
  %28 = mul i64 %.76355686.i.i, -7046029288634856825
  %.77085490.i.i = add i64 %28, -7046029288634856825
  %.77095491.i.i = lshr i64 %.77085490.i.i, 24
  %.77115492.i.i = and i64 %.77095491.i.i, %.272.i.i
  %.77185493.i.i = getelementptr i32, ptr %2, i64 %.77115492.i.i
  tail call void @llvm.prefetch.p0(ptr %.77185493.i.i, i32 1, i32 3, i32 1), !noalias !4
  br label %B6706.i.i

B6706.i.i:                                        ; preds = %B6704.i.i, %B5834.i.i
  %newest.2.4.i.i = phi i64 [ %word.3.15457.i.i, %B5834.i.i ], [ %_after_v737__vphi288_0.2.5.i.i, %B6704.i.i ]
  %latest.2.4.i.i = phi i64 [ %recent.3.15460.i.i, %B5834.i.i ], [ %.7338.i.i, %B6704.i.i ]
  %.7747.i.i = and i64 %latest.2.4.i.i, 4294967295
  br label %B6792.if.i.i

B6798.i.i:                                        ; preds = %B6792.if.i.i
  %.7912.i.i = or disjoint i64 %.7747.i.i, 25769803776
  store i64 %.7912.i.i, ptr %.7941.i.i, align 8, !noalias !4
  %.7945.i.i = lshr i64 %latest.2.4.i.i, 32
  %.7948.i.i = and i64 %.7945.i.i, 65535
  %.7952.i.i = mul i64 %.7948.i.i, -4417276706812531889
  %.7953.i.i = add i64 %.7952.i.i, %.7747.i.i
  %.7954.i.i = mul i64 %.7953.i.i, -7046029288634856825
  %.7955.i.i = lshr i64 %.7954.i.i, 29
  %.7956.i.i = xor i64 %.7955.i.i, %.7954.i.i
  store i64 %.7956.i.i, ptr %.7985.i.i, align 8, !noalias !4
  store i64 %newest.2.4.i.i, ptr %.8016.i.i, align 8, !noalias !4
  %.8156.i.i = icmp slt i64 %.7189.05597.i.i, 0
  %.8157.i.i = select i1 %.8156.i.i, i64 %.67.i, i64 0
  %29 = getelementptr i8, ptr %.73.i, i64 %.7189.05597.i.i
  %.8171.i.i = getelementptr i8, ptr %29, i64 %.8157.i.i
  %.8182.i.i = shl i64 %.7189.05597.i.i, 6
  %.8183.i.i = and i64 %.8182.i.i, 64
  %.8439.i.i = and i64 %latest.2.4.i.i, 65535
  %30 = mul i64 %.8439.i.i, -7046029288634856825
  %.8441.i.i = add i64 %30, 853314541772079104
  %.8442.i.i = lshr i64 %.8441.i.i, 40
  br label %B6840.if.i.i

B7408.i.i:                                        ; preds = %B7384.if.i.i
  %.8117.i.i = add nuw nsw i64 %.8048.05594.i.i, 1
  %.8443.i.i = mul nuw nsw i64 %.8176.i.i, 40501
  %.8444.i.i = xor i64 %.8443.i.i, %.8442.i.i
  %.8445.i.i = and i64 %.8444.i.i, %.3112.i.i
  %.idx4854.i.i = mul nuw nsw i64 %.8445.i.i, 132
  %31 = getelementptr i8, ptr %.223.i, i64 %.idx4854.i.i
  %.8495.i.i = getelementptr i8, ptr %31, i64 64
  tail call void @llvm.prefetch.p0(ptr %.8495.i.i, i32 1, i32 3, i32 1), !noalias !4
  %exitcond5669.not.i.i = icmp eq i64 %.8117.i.i, 8
  br i1 %exitcond5669.not.i.i, label %B5740.loopexit.i.i, label %B6840.if.i.i

B7414.i.i:                                        ; preds = %B5740.loopexit.i.i, %B5602.i.i
  %ready.5.3.lcssa.i.i = phi i64 [ %ready.2.05634.i.i, %B5602.i.i ], [ %.7189.05597.i.i, %B5740.loopexit.i.i ]
  %32 = add i64 %length.9.1.i.i, -1
  %or.cond4867.i.i = icmp ult i64 %32, 15
  br i1 %or.cond4867.i.i, label %B7676.i.i, label %B7676.thread.i.i

B7676.i.i:                                        ; preds = %B7414.i.i
  %.8541.i.i = icmp slt i64 %match.5.1.i.i, 0
  %.8542.i.i = select i1 %.8541.i.i, i64 %.67.i, i64 0
  %33 = getelementptr i8, ptr %.73.i, i64 %match.5.1.i.i
  %.8556.i.i = getelementptr i8, ptr %33, i64 %.8542.i.i
  %.8557.i.i = load i8, ptr %.8556.i.i, align 1, !noalias !4
  %.8558.i.i = zext i8 %.8557.i.i to i64
  %.8583.i.i = icmp samesign ult i64 %length.9.1.i.i, 8
  %.4863.i.i = select i1 %.8583.i.i, i64 256, i64 512
  br label %B7676.thread.i.i

B7676.thread.i.i:                                 ; preds = %B7676.i.i, %B7414.i.i
  %"$phi4612.1.2.35499.i.i" = phi i64 [ %.8558.i.i, %B7676.i.i ], [ -1, %B7414.i.i ]
  %34 = phi i64 [ %.4863.i.i, %B7676.i.i ], [ 0, %B7414.i.i ]
  %.8599.not.i.i = icmp slt i64 %.3541.05621.i.i, %arg.data.2.arg.start.i.i
  br i1 %.8599.not.i.i, label %B26564.i.i, label %B7784.i.i

B7784.i.i:                                        ; preds = %B7676.thread.i.i
  %.8621.i.i = and i64 %recent.3.15460.i.i, 4294967295
  br label %B7792.if.i.i

B7819.i.i:                                        ; preds = %B7792.if.i.i
  %.8786.i.i = or disjoint i64 %.8621.i.i, 25769803776
  store i64 %.8786.i.i, ptr %.7941.i.i, align 8, !noalias !4
  %.8819.i.i = lshr i64 %recent.3.15460.i.i, 32
  %.8822.i.i = and i64 %.8819.i.i, 65535
  %.8826.i.i = mul i64 %.8822.i.i, -4417276706812531889
  %.8827.i.i = add i64 %.8826.i.i, %.8621.i.i
  %.8828.i.i = mul i64 %.8827.i.i, -7046029288634856825
  %.8829.i.i = lshr i64 %.8828.i.i, 29
  %.8830.i.i = xor i64 %.8829.i.i, %.8828.i.i
  store i64 %.8830.i.i, ptr %.7985.i.i, align 8, !noalias !4
  store i64 %word.3.15457.i.i, ptr %.8016.i.i, align 8, !noalias !4
  %.8951.i.i = load <8 x i64>, ptr %.373.i, align 8, !noalias !4
  %35 = mul <8 x i64> %.8951.i.i, splat (i64 -7046029288634856825)
  %.8953.i.i = add <8 x i64> %35, splat (i64 -2381459717836149591)
  %.8954.i.i = lshr <8 x i64> %.8953.i.i, splat (i64 29)
  %.8955.i.i = xor <8 x i64> %.8954.i.i, %.8953.i.i
  store <8 x i64> %.8955.i.i, ptr %.8956.i.i, align 8, !noalias !4
  br label %B26544.if.i.i

B26564.i.i:                                       ; preds = %B26544.if.i.i, %B7676.thread.i.i
  %.9295.i.i = shl i64 %.3541.05621.i.i, 6
  %.9296.i.i = and i64 %.9295.i.i, 64
  %.10145.i.i = icmp sgt i64 %"$phi4612.1.2.35499.i.i", -1
  %.10153.i.i = or i64 %"$phi4612.1.2.35499.i.i", 256
  %.10199.i.i = icmp slt i64 %length.9.1.i.i, 0
  %.10200.i.i = select i1 %.10199.i.i, i64 %.291.i, i64 0
  %gep5639.i.i = getelementptr i64, ptr %63, i64 %length.9.1.i.i
  %.10222.i.i = getelementptr i64, ptr %gep5639.i.i, i64 %.10200.i.i
  %.10521.i.i = and i64 %recent.3.15460.i.i, 65535
  %36 = mul i64 %.10521.i.i, -7046029288634856825
  %.10523.i.i = add i64 %36, 853314541772079104
  %.10524.i.i = lshr i64 %.10523.i.i, 40
  %37 = getelementptr i8, ptr %.73.i, i64 %.3541.05621.i.i
  %.11925.i.i = add i64 %.10200.i.i, %length.9.1.i.i
  %.11946.i.i = getelementptr i64, ptr %63, i64 %.11925.i.i
  %.12057.i.i = getelementptr i64, ptr %3, i64 %.11925.i.i
  %reass.sub.i = or disjoint i64 %.9296.i.i, 56
  br label %B26570.if.i.i

B26592.i.i:                                       ; preds = %B26570.if.i.i
  %.9311.i.i = shl i64 %.9197.05612.i.i, 4
  %.9312.i.i = and i64 %.9311.i.i, 16
  %.9314.i.i = shl i64 %symbol.2.35618.i.i, 3
  %.9315.i.i = and i64 %.9314.i.i, 8
  %.9316.i.i = or disjoint i64 %.9312.i.i, %.9315.i.i
  %.9321.not.not.i.i = icmp eq i64 %.9197.05612.i.i, 0
  br i1 %.9321.not.not.i.i, label %B26762.i.i, label %B26708.if.lr.ph.i.i

B26708.if.lr.ph.i.i:                              ; preds = %B26592.i.i
  %.9462.i.i = shl i64 %symbol.2.35618.i.i, 1
  br label %B26708.if.i.i

B26746.i.i:                                       ; preds = %B26718.if.i.i
  br i1 %exitcond5673.not.i.i, label %B26762.i.i, label %B26708.if.i.i

B26762.i.i:                                       ; preds = %B26746.i.i, %B26570.if.i.i, %B26592.i.i
  %place.2.4.i.i = phi i64 [ %.9300.i.i, %B26570.if.i.i ], [ %.9316.i.i, %B26592.i.i ], [ %.9316.i.i, %B26746.i.i ]
  %invariant.gep.i = getelementptr i64, ptr %.409.i, i64 %place.2.4.i.i
  br label %B26822.if.i.i

B26996.i.i:                                       ; preds = %B26822.if.i.i
  %.9934.i.i = or disjoint i64 %.9882.i.i, 2147483648
  %.9966.i.i = trunc nuw i64 %.9934.i.i to i32
  store i32 %.9966.i.i, ptr %.9916.i.i, align 4, !noalias !4
  br label %B26998.i.i

B26998.i.i:                                       ; preds = %B26822.if.i.i, %B26996.i.i
  %slot.3.5.i.i = phi i64 [ %.9934.i.i, %B26996.i.i ], [ %.9918.i.i, %B26822.if.i.i ]
  %.9978.i.i = lshr i64 %slot.3.5.i.i, 20
  %.10004.i.i = getelementptr i16, ptr %.481.i, i64 %.9978.i.i
  %.10005.i.i = load i16, ptr %.10004.i.i, align 2, !noalias !4
  %38 = getelementptr i64, ptr %.337.i, i64 %.9746.05608.i.i
  %.10036.i.i = sext i16 %.10005.i.i to i64
  store i64 %.10036.i.i, ptr %38, align 8, !noalias !4
  %39 = and i64 %slot.3.5.i.i, 64512
  %.10045.not.i.i = icmp eq i64 %39, 0
  %.10050.i.i = lshr i64 %slot.3.5.i.i, 16
  %.10053.i.i = add nsw i64 %.10050.i.i, -32768
  %.10054.i.i = ashr i64 %.10053.i.i, 5
  %"$phi5604.3.2.5.i.i" = select i1 %.10045.not.i.i, i64 0, i64 %.10054.i.i
  %40 = getelementptr i8, ptr %38, i64 48
  store i64 %"$phi5604.3.2.5.i.i", ptr %40, align 8, !noalias !4
  %exitcond5674.not.i.i = icmp eq i64 %.9815.i.i, 6
  br i1 %exitcond5674.not.i.i, label %B27400.i.i, label %B26822.if.i.i

B27400.i.i:                                       ; preds = %B26998.i.i
  store i64 0, ptr %.10142.i.i, align 8, !noalias !4
  br i1 %.10145.i.i, label %B27547.i.i, label %B27998.i.i

B27547.i.i:                                       ; preds = %B27400.i.i
  %.10155.i.i = add nuw nsw i64 %.9197.05612.i.i, 1
  %.10156.i.i = lshr i64 %.10153.i.i, %.10155.i.i
  %.10158.i.i = icmp eq i64 %.10156.i.i, %symbol.2.35618.i.i
  br i1 %.10158.i.i, label %B27549.i.i, label %B27998.i.i

B27549.i.i:                                       ; preds = %B27547.i.i
  %.10164.i.i = lshr i64 %"$phi4612.1.2.35499.i.i", %.9197.05612.i.i
  %.10165.i.i = and i64 %.10164.i.i, 1
  %.10223.i.i = load i64, ptr %.10222.i.i, align 8, !noalias !4
  %.10224.i.i = ashr i64 %.10223.i.i, 10
  %.10238.i.i = icmp slt i64 %.10224.i.i, 0
  %.10239.i.i = select i1 %.10238.i.i, i64 %.475.i, i64 0
  %41 = getelementptr i16, ptr %.481.i, i64 %.10224.i.i
  %.10253.i.i = getelementptr i16, ptr %41, i64 %.10239.i.i
  %.10254.i.i = load i16, ptr %.10253.i.i, align 2, !noalias !4
  %.10255.i.i = sext i16 %.10254.i.i to i64
  %.10260.not.i.i = icmp eq i64 %.10165.i.i, 0
  %.10270.i.i = sub nsw i64 0, %.10255.i.i
  %"$phi5842.2.2.5.i.i" = select i1 %.10260.not.i.i, i64 %.10270.i.i, i64 %.10255.i.i
  store i64 %"$phi5842.2.2.5.i.i", ptr %.10142.i.i, align 8, !noalias !4
  br label %B27998.i.i

B27998.i.i:                                       ; preds = %B27549.i.i, %B27547.i.i, %B27400.i.i
  %wanted.2.4.i.i = phi i64 [ %.10165.i.i, %B27549.i.i ], [ -1, %B27547.i.i ], [ -1, %B27400.i.i ]
  %.10336.i.i = or i64 %symbol.2.35618.i.i, %34
  %.10357.i.i = load <16 x i64>, ptr %.337.i, align 8, !noalias !4
  %.10358.idx.i.i = shl i64 %.10336.i.i, 7
  %.10358.i.i = getelementptr i8, ptr %.259.i, i64 %.10358.idx.i.i
  %.10360.i.i = load <16 x i64>, ptr %.10358.i.i, align 8, !noalias !4
  %.10361.i.i = mul <16 x i64> %.10360.i.i, %.10357.i.i
  %42 = tail call i64 @llvm.vector.reduce.add.v16i64(<16 x i64> %.10361.i.i)
  %.10363.i.i = ashr i64 %42, 16
  %.13.i5200.i.i = tail call i64 @llvm.smax.i64(i64 %.10363.i.i, i64 -3071)
  %.13.i5201.i.i = tail call i64 @llvm.smin.i64(i64 %.13.i5200.i.i, i64 3071)
  %43 = getelementptr i16, ptr %.445.i, i64 %.13.i5201.i.i
  %44 = getelementptr i8, ptr %43, i64 6142
  %.10451.i.i = load i16, ptr %44, align 2, !noalias !4
  %.10452.i.i = zext i16 %.10451.i.i to i64
  %.13.i5202.i.i = tail call i64 @llvm.smax.i64(i64 %.13.i5201.i.i, i64 -2047)
  %.13.i5203.i.i = tail call i64 @llvm.smin.i64(i64 %.13.i5202.i.i, i64 2047)
  %.10512.i.i = add nsw i64 %.13.i5203.i.i, 2048
  %.10513.i.i = and i64 %.13.i5203.i.i, 127
  %.10525.i.i = mul i64 %symbol.2.35618.i.i, 40501
  %.10526.i.i = xor i64 %.10525.i.i, %.10524.i.i
  %.10527.i.i = and i64 %.10526.i.i, %.3112.i.i
  %.10528.i.i = mul nsw i64 %.10527.i.i, 33
  %.10529.i.i = lshr i64 %.10512.i.i, 7
  %.10530.i.i = add nsw i64 %.10529.i.i, %.10528.i.i
  %.10548.i.i = icmp slt i64 %.10530.i.i, 0
  %.10549.i.i = select i1 %.10548.i.i, i64 %.217.i, i64 0
  %45 = getelementptr i32, ptr %.223.i, i64 %.10530.i.i
  %.10563.i.i = getelementptr i32, ptr %45, i64 %.10549.i.i
  %.10564.i.i = load i32, ptr %.10563.i.i, align 4, !noalias !4
  %.10565.i.i = sext i32 %.10564.i.i to i64
  %.10581.i.i = icmp slt i64 %.10530.i.i, -1
  %.10582.i.i = select i1 %.10581.i.i, i64 %.217.i, i64 0
  %46 = getelementptr i8, ptr %45, i64 4
  %.10596.i.i = getelementptr i32, ptr %46, i64 %.10582.i.i
  %.10597.i.i = load i32, ptr %.10596.i.i, align 4, !noalias !4
  %.10598.i.i = sext i32 %.10597.i.i to i64
  %.10606.i.i = sub nuw nsw i64 128, %.10513.i.i
  %.10707.i.i = load i8, ptr %37, align 1, !noalias !4
  %.10708.i.i = zext i8 %.10707.i.i to i64
  %.10710.i.i = lshr i64 %.10708.i.i, %.9197.05612.i.i
  %.10713.i.i = and i64 %.10710.i.i, 1
  br i1 %.3652.not.i.i, label %B28750.i.i, label %B28087.i.i

B28087.i.i:                                       ; preds = %B27998.i.i
  %.10608.i.i = mul nsw i64 %.10606.i.i, %.10565.i.i
  %.10611.i.i = mul nsw i64 %.10513.i.i, %.10598.i.i
  %.10612.i.i = add nsw i64 %.10608.i.i, %.10611.i.i
  %.10613.i.i = ashr i64 %.10612.i.i, 13
  %.10614.i.i = mul nsw i64 %.10613.i.i, 3
  %.10616.i.i = add nsw i64 %.10614.i.i, %.10452.i.i
  %.10617.i.i = ashr i64 %.10616.i.i, 2
  %.13.i5204.i.i = tail call i64 @llvm.smax.i64(i64 %.10617.i.i, i64 1)
  %47 = tail call i64 @llvm.umin.i64(i64 %.13.i5204.i.i, i64 65535)
  %.10784.i.i = sub nsw i64 %high.6.35614.i.i, %low.6.35615.i.i
  %.10785.i.i = mul nsw i64 %47, %.10784.i.i
  %.10786.i.i = ashr i64 %.10785.i.i, 16
  %.10788.i.i = add nsw i64 %.10786.i.i, %low.6.35615.i.i
  %.10799.i.i = icmp sle i64 %value.9.35617.i.i, %.10788.i.i
  %.10735.i.i = icmp ne i64 %.10713.i.i, 0
  %_decide_v727__vphi50_0.2.4.i.i = select i1 %.3137.not.i.i, i1 %.10735.i.i, i1 %.10799.i.i
  %.10864.i.i = icmp sgt i64 %at.10.35616.i.i, -1
  br i1 %.10864.i.i, label %B28455.i.i, label %_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx.exit

B28455.i.i:                                       ; preds = %B28087.i.i
  %_decide_v727_high.3.4.i.i = select i1 %_decide_v727__vphi50_0.2.4.i.i, i64 %.10788.i.i, i64 %high.6.35614.i.i
  %.10841.i.i = add nsw i64 %.10788.i.i, 1
  %_decide_v727_low.3.4.i.i = select i1 %_decide_v727__vphi50_0.2.4.i.i, i64 %low.6.35615.i.i, i64 %.10841.i.i
  %.10900.i.i = xor i64 %_decide_v727_low.3.4.i.i, %_decide_v727_high.3.4.i.i
  %.10905.i.i = and i64 %.10900.i.i, 4278190080
  %.10906.i.i = icmp eq i64 %.10905.i.i, 0
  br i1 %.10906.i.i, label %B28461.i.i, label %B28698.i.i

B28461.i.i:                                       ; preds = %B28455.i.i, %B28634.i.i
  %_decide_v727_low.4.5.i.i = phi i64 [ %.110785505.i.i, %B28634.i.i ], [ %_decide_v727_low.3.4.i.i, %B28455.i.i ]
  %_decide_v727_high.4.5.i.i = phi i64 [ %.110845508.i.i, %B28634.i.i ], [ %_decide_v727_high.3.4.i.i, %B28455.i.i ]
  %_decide_v727_value.2.5.i.i = phi i64 [ %_decide_v727_value.3.6.ph.i.i, %B28634.i.i ], [ %value.9.35617.i.i, %B28455.i.i ]
  %_decide_v727_at.3.5.i.i = phi i64 [ %.11065.i.i, %B28634.i.i ], [ %at.10.35616.i.i, %B28455.i.i ]
  br i1 %.3137.not.i.i, label %B28600.i.i, label %B28535.i.i

B28535.i.i:                                       ; preds = %B28461.i.i
  %.10923.i.i = shl i64 %_decide_v727_value.2.5.i.i, 8
  %.10926.i.i = and i64 %.10923.i.i, 4294967040
  %.10935.i.i = icmp slt i64 %_decide_v727_at.3.5.i.i, %.103.i
  br i1 %.10935.i.i, label %B28547.i.i, label %B28634.i.i

B28547.i.i:                                       ; preds = %B28535.i.i
  %.10969.i.i = getelementptr i8, ptr %.109.i, i64 %_decide_v727_at.3.5.i.i
  %.10970.i.i = load i8, ptr %.10969.i.i, align 1, !noalias !4
  %.10971.i.i = zext i8 %.10970.i.i to i64
  %48 = or disjoint i64 %.10926.i.i, %.10971.i.i
  br label %B28634.i.i

B28600.i.i:                                       ; preds = %B28461.i.i
  %.11004.not.i.i = icmp slt i64 %_decide_v727_at.3.5.i.i, %.103.i
  br i1 %.11004.not.i.i, label %B28612.i.i, label %_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx.exit

B28612.i.i:                                       ; preds = %B28600.i.i
  %.11025.i.i = lshr i64 %_decide_v727_high.4.5.i.i, 24
  %.11055.i.i = getelementptr i8, ptr %.109.i, i64 %_decide_v727_at.3.5.i.i
  %.11056.i.i = trunc i64 %.11025.i.i to i8
  store i8 %.11056.i.i, ptr %.11055.i.i, align 1, !noalias !4
  br label %B28634.i.i

B28634.i.i:                                       ; preds = %B28612.i.i, %B28547.i.i, %B28535.i.i
  %_decide_v727_value.3.6.ph.i.i = phi i64 [ %_decide_v727_value.2.5.i.i, %B28612.i.i ], [ %48, %B28547.i.i ], [ %.10926.i.i, %B28535.i.i ]
  %.110755504.i.i = shl i64 %_decide_v727_low.4.5.i.i, 8
  %.110785505.i.i = and i64 %.110755504.i.i, 4294967040
  %.110805506.i.i = shl i64 %_decide_v727_high.4.5.i.i, 8
  %.110835507.i.i = and i64 %.110805506.i.i, 4294967040
  %.110845508.i.i = or disjoint i64 %.110835507.i.i, 255
  %.11065.i.i = add nuw nsw i64 %_decide_v727_at.3.5.i.i, 1
  %.11130.i.i = xor i64 %.110805506.i.i, %.110755504.i.i
  %.11135.i.i = and i64 %.11130.i.i, 4278190080
  %.11136.i.i = icmp eq i64 %.11135.i.i, 0
  br i1 %.11136.i.i, label %B28461.i.i, label %B28698.i.loopexit.i

B28698.i.loopexit.i:                              ; preds = %B28634.i.i
  %.11438.pre.i.pre.i = load <16 x i64>, ptr %.337.i, align 8, !noalias !4
  %.11450.pre.i.pre.i = load <16 x i64>, ptr %.10358.i.i, align 8, !noalias !4
  br label %B28698.i.i

B28698.i.i:                                       ; preds = %B28698.i.loopexit.i, %B28455.i.i
  %.11450.pre.i.i = phi <16 x i64> [ %.10360.i.i, %B28455.i.i ], [ %.11450.pre.i.pre.i, %B28698.i.loopexit.i ]
  %.11438.pre.i.i = phi <16 x i64> [ %.10357.i.i, %B28455.i.i ], [ %.11438.pre.i.pre.i, %B28698.i.loopexit.i ]
  %_decide_v727_at.5.4.i194.i = phi i64 [ %at.10.35616.i.i, %B28455.i.i ], [ %.11065.i.i, %B28698.i.loopexit.i ]
  %_decide_v727_value.4.4.i193.i = phi i64 [ %value.9.35617.i.i, %B28455.i.i ], [ %_decide_v727_value.3.6.ph.i.i, %B28698.i.loopexit.i ]
  %_decide_v727_high.5.4.i192.i = phi i64 [ %_decide_v727_high.3.4.i.i, %B28455.i.i ], [ %.110845508.i.i, %B28698.i.loopexit.i ]
  %_decide_v727_low.5.4.i191.i = phi i64 [ %_decide_v727_low.3.4.i.i, %B28455.i.i ], [ %.110785505.i.i, %B28698.i.loopexit.i ]
  %.11395.i.i = zext i1 %_decide_v727__vphi50_0.2.4.i.i to i64
  br label %B28750.i.i

B28750.i.i:                                       ; preds = %B28698.i.i, %B27998.i.i
  %.11450.i.i = phi <16 x i64> [ %.11450.pre.i.i, %B28698.i.i ], [ %.10360.i.i, %B27998.i.i ]
  %.11438.i.i = phi <16 x i64> [ %.11438.pre.i.i, %B28698.i.i ], [ %.10357.i.i, %B27998.i.i ]
  %high.9.4.i.i = phi i64 [ %_decide_v727_high.5.4.i192.i, %B28698.i.i ], [ %high.6.35614.i.i, %B27998.i.i ]
  %low.9.4.i.i = phi i64 [ %_decide_v727_low.5.4.i191.i, %B28698.i.i ], [ %low.6.35615.i.i, %B27998.i.i ]
  %at.13.4.i.i = phi i64 [ %_decide_v727_at.5.4.i194.i, %B28698.i.i ], [ %at.10.35616.i.i, %B27998.i.i ]
  %value.12.4.i.i = phi i64 [ %_decide_v727_value.4.4.i193.i, %B28698.i.i ], [ %value.9.35617.i.i, %B27998.i.i ]
  %y.2.4.i.i = phi i64 [ %.11395.i.i, %B28698.i.i ], [ %.10713.i.i, %B27998.i.i ]
  %.11414.i.i = shl nuw nsw i64 %y.2.4.i.i, 16
  %.11416.i.i = sub nsw i64 %.11414.i.i, %.10452.i.i
  %.11419.i.i = mul nsw i64 %.11416.i.i, 14
  %.11439.i.i = insertelement <16 x i64> poison, i64 %.11419.i.i, i64 0
  %.11440.i.i = shufflevector <16 x i64> %.11439.i.i, <16 x i64> poison, <16 x i32> zeroinitializer
  %.11441.i.i = mul <16 x i64> %.11440.i.i, %.11438.i.i
  %.11446.i.i = add <16 x i64> %.11441.i.i, splat (i64 524288)
  %.11449.i.i = ashr <16 x i64> %.11446.i.i, splat (i64 20)
  %.11451.i.i = add <16 x i64> %.11449.i.i, %.11450.i.i
  store <16 x i64> %.11451.i.i, ptr %.10358.i.i, align 8, !noalias !4
  %.11456.not.i.i = icmp eq i64 %y.2.4.i.i, 0
  %.4865.i.i = select i1 %.11456.not.i.i, i64 0, i64 4194303
  %.11469.i.i = sub nsw i64 %.4865.i.i, %.10565.i.i
  %.11472.i.i = mul nsw i64 %.11469.i.i, %.10606.i.i
  %.11473.i.i = lshr i64 %.11472.i.i, 13
  %49 = trunc i64 %.11473.i.i to i32
  %.11508.i.i = add i32 %.10564.i.i, %49
  store i32 %.11508.i.i, ptr %.10563.i.i, align 4, !noalias !4
  %.11511.i.i = sub nsw i64 %.4865.i.i, %.10598.i.i
  %.11513.i.i = mul nsw i64 %.11511.i.i, %.10513.i.i
  %.11516.i.i = lshr i64 %.11513.i.i, 13
  %50 = trunc i64 %.11516.i.i to i32
  %.11554.i.i = add i32 %.10597.i.i, %50
  store i32 %.11554.i.i, ptr %.10596.i.i, align 4, !noalias !4
  %"$phi6798.2.2.4.i.i" = select i1 %.11456.not.i.i, i64 0, i64 65535
  br label %B28888.if.i.i

B28975.i.i:                                       ; preds = %B28888.if.i.i
  %.11875.i.i = icmp sgt i64 %wanted.2.4.i.i, -1
  br i1 %.11875.i.i, label %B29035.i.i, label %B29214.i.i

B29035.i.i:                                       ; preds = %B28975.i.i
  %.11879.i.i = icmp eq i64 %wanted.2.4.i.i, %y.2.4.i.i
  %.4866.i.i = select i1 %.11879.i.i, i64 4194303, i64 0
  %.11947.i.i = load i64, ptr %.11946.i.i, align 8, !noalias !4
  %.12003.i.i = sub nsw i64 %.4866.i.i, %.11947.i.i
  %.12058.i.i = load i64, ptr %.12057.i.i, align 8, !noalias !4
  %.12072.i.i = icmp slt i64 %.12058.i.i, 0
  %.12073.i.i = select i1 %.12072.i.i, i64 %.511.i, i64 0
  %51 = getelementptr i16, ptr %.517.i, i64 %.12058.i.i
  %.12087.i.i = getelementptr i16, ptr %51, i64 %.12073.i.i
  %.12088.i.i = load i16, ptr %.12087.i.i, align 2, !noalias !4
  %.12089.i.i = zext i16 %.12088.i.i to i64
  %.12090.i.i = mul nsw i64 %.12003.i.i, %.12089.i.i
  %.12091.i.i = ashr i64 %.12090.i.i, 16
  %.12092.i.i = add nsw i64 %.12091.i.i, %.11947.i.i
  store i64 %.12092.i.i, ptr %.11946.i.i, align 8, !noalias !4
  %.12199.i.i = load i64, ptr %.12057.i.i, align 8, !noalias !4
  %52 = tail call i64 @llvm.smin.i64(i64 %.12199.i.i, i64 254)
  %.13.i5294.i.i = add nsw i64 %52, 1
  store i64 %.13.i5294.i.i, ptr %.12057.i.i, align 8, !noalias !4
  br label %B29214.i.i

B29214.i.i:                                       ; preds = %B29035.i.i, %B28975.i.i
  %.12308.i.i = shl i64 %symbol.2.35618.i.i, 1
  %.12310.i.i = or disjoint i64 %y.2.4.i.i, %.12308.i.i
  %.9253.i.i = icmp samesign ugt i64 %.9200.05613.i.i, 1
  br i1 %.9253.i.i, label %B26570.if.i.i, label %B29232.i.i

B29232.i.i:                                       ; preds = %B29214.i.i
  br i1 %.3652.not.i.i, label %B29324.i.i, label %B29292.i.i

B29292.i.i:                                       ; preds = %B29232.i.i
  %.12410.i.i = trunc i64 %.12310.i.i to i8
  store i8 %.12410.i.i, ptr %37, align 1, !noalias !4
  br label %B29324.i.i

B29324.i.i:                                       ; preds = %B29292.i.i, %B29232.i.i, %B5058.i.i, %B5018.i.i
  %high.5.2.i.i = phi i64 [ %high.9.4.i.i, %B29232.i.i ], [ %high.9.4.i.i, %B29292.i.i ], [ %high.8.3.i.i, %B5058.i.i ], [ %high.8.3.i.i, %B5018.i.i ]
  %low.5.2.i.i = phi i64 [ %low.9.4.i.i, %B29232.i.i ], [ %low.9.4.i.i, %B29292.i.i ], [ %low.8.3.i.i, %B5058.i.i ], [ %low.8.3.i.i, %B5018.i.i ]
  %at.9.2.i.i = phi i64 [ %at.13.4.i.i, %B29232.i.i ], [ %at.13.4.i.i, %B29292.i.i ], [ %at.12.3.i.i, %B5058.i.i ], [ %at.12.3.i.i, %B5018.i.i ]
  %value.8.2.i.i = phi i64 [ %value.12.4.i.i, %B29232.i.i ], [ %value.12.4.i.i, %B29292.i.i ], [ %value.11.3.i.i, %B5058.i.i ], [ %value.11.3.i.i, %B5018.i.i ]
  %slow.4.2.i.i = phi i64 [ %slow.5.3.i.i, %B29232.i.i ], [ %slow.5.3.i.i, %B29292.i.i ], [ %slow.2.05633.i.i, %B5058.i.i ], [ %slow.2.05633.i.i, %B5018.i.i ]
  %ready.4.2.i.i = phi i64 [ %ready.5.3.lcssa.i.i, %B29232.i.i ], [ %ready.5.3.lcssa.i.i, %B29292.i.i ], [ %ready.2.05634.i.i, %B5058.i.i ], [ %ready.2.05634.i.i, %B5018.i.i ]
  %.12452.i.i = icmp sgt i64 %length.9.1.i.i, 0
  br i1 %.12452.i.i, label %B29342.i.i, label %B29556.i.i

B29342.i.i:                                       ; preds = %B29324.i.i
  %.12476.i.i = icmp slt i64 %match.5.1.i.i, 0
  %.12477.i.i = select i1 %.12476.i.i, i64 %.67.i, i64 0
  %53 = getelementptr i8, ptr %.73.i, i64 %match.5.1.i.i
  %.12491.i.i = getelementptr i8, ptr %53, i64 %.12477.i.i
  %.12492.i.i = load i8, ptr %.12491.i.i, align 1, !noalias !4
  %54 = getelementptr i8, ptr %.73.i, i64 %.3541.05621.i.i
  %.12523.i.i = load i8, ptr %54, align 1, !noalias !4
  %.12526.i.i = icmp eq i8 %.12492.i.i, %.12523.i.i
  br i1 %.12526.i.i, label %B29402.i.i, label %B29556.i.i

B29402.i.i:                                       ; preds = %B29342.i.i
  %.12561.i.i = add nsw i64 %match.5.1.i.i, 1
  %.12563.i.i = add nuw nsw i64 %length.9.1.i.i, 1
  br label %B29556.i.i

B29556.i.i:                                       ; preds = %B29402.i.i, %B29342.i.i, %B29324.i.i, %B3384.i.i
  %high.4.1.i.i = phi i64 [ %high.3.05622.i.i, %B3384.i.i ], [ %high.5.2.i.i, %B29402.i.i ], [ %high.5.2.i.i, %B29342.i.i ], [ %high.5.2.i.i, %B29324.i.i ]
  %low.4.1.i.i = phi i64 [ %low.3.05623.i.i, %B3384.i.i ], [ %low.5.2.i.i, %B29402.i.i ], [ %low.5.2.i.i, %B29342.i.i ], [ %low.5.2.i.i, %B29324.i.i ]
  %at.8.1.i.i = phi i64 [ %at.6.05624.i.i, %B3384.i.i ], [ %at.9.2.i.i, %B29402.i.i ], [ %at.9.2.i.i, %B29342.i.i ], [ %at.9.2.i.i, %B29324.i.i ]
  %value.7.1.i.i = phi i64 [ %value.5.05625.i.i, %B3384.i.i ], [ %value.8.2.i.i, %B29402.i.i ], [ %value.8.2.i.i, %B29342.i.i ], [ %value.8.2.i.i, %B29324.i.i ]
  %match.8.1.i.i = phi i64 [ %match.5.1.i.i, %B3384.i.i ], [ %.12561.i.i, %B29402.i.i ], [ %match.5.1.i.i, %B29342.i.i ], [ %match.5.1.i.i, %B29324.i.i ]
  %length.8.1.i.i = phi i64 [ %length.9.1.i.i, %B3384.i.i ], [ %.12563.i.i, %B29402.i.i ], [ 0, %B29342.i.i ], [ %length.9.1.i.i, %B29324.i.i ]
  %due.4.1.i.i = phi i64 [ %due.3.05628.i.i, %B3384.i.i ], [ %.12561.i.i, %B29402.i.i ], [ %match.5.1.i.i, %B29342.i.i ], [ %due.3.05628.i.i, %B29324.i.i ]
  %slow.3.1.i.i = phi i64 [ %slow.2.05633.i.i, %B3384.i.i ], [ %slow.4.2.i.i, %B29402.i.i ], [ %slow.4.2.i.i, %B29342.i.i ], [ %slow.4.2.i.i, %B29324.i.i ]
  %ready.3.1.i.i = phi i64 [ %ready.2.05634.i.i, %B3384.i.i ], [ %ready.4.2.i.i, %B29402.i.i ], [ %ready.4.2.i.i, %B29342.i.i ], [ %ready.4.2.i.i, %B29324.i.i ]
  %exitcond5676.not.i.i = icmp eq i64 %.3610.i.i, %.67.i
  br i1 %exitcond5676.not.i.i, label %B29558.loopexit.i.i, label %B1464.i.i

B29558.loopexit.i.i:                              ; preds = %B29556.i.i
  %55 = lshr i64 %high.4.1.i.i, 24
  %56 = trunc i64 %55 to i8
  br label %B29558.i.i

B29558.i.i:                                       ; preds = %B29558.loopexit.i.i, %B1058.i.i
  %high.3.0.lcssa.i.i = phi i8 [ -1, %B1058.i.i ], [ %56, %B29558.loopexit.i.i ]
  %at.6.0.lcssa.i.i = phi i64 [ %at.7.1.i.i, %B1058.i.i ], [ %at.8.1.i.i, %B29558.loopexit.i.i ]
  %slow.2.0.lcssa.i.i = phi i64 [ 0, %B1058.i.i ], [ %slow.3.1.i.i, %B29558.loopexit.i.i ]
  br i1 %.3137.not.i.i, label %B29604.i.i, label %_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx.exit

B29604.i.i:                                       ; preds = %B29558.i.i
  %.12826.not.i.i = icmp slt i64 %at.6.0.lcssa.i.i, %.103.i
  br i1 %.12826.not.i.i, label %B29684.i.i, label %_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx.exit

B29684.i.i:                                       ; preds = %B29604.i.i
  %.12868.i.i = icmp slt i64 %at.6.0.lcssa.i.i, 0
  %.12869.i.i = select i1 %.12868.i.i, i64 %.103.i, i64 0
  %57 = getelementptr i8, ptr %.109.i, i64 %at.6.0.lcssa.i.i
  %.12883.i.i = getelementptr i8, ptr %57, i64 %.12869.i.i
  store i8 %high.3.0.lcssa.i.i, ptr %.12883.i.i, align 1, !noalias !4
  %.12892.i.i = add nsw i64 %at.6.0.lcssa.i.i, 1
  br label %_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx.exit

.538.endif.i.i:                                   ; preds = %0, %.538.endif.i.i
  %.534.05559.i.i = phi i64 [ %.579.i.i, %.538.endif.i.i ], [ 0, %0 ]
  %.574.i.i = getelementptr i32, ptr %.145.i, i64 %.534.05559.i.i
  store i32 -2147483648, ptr %.574.i.i, align 4, !noalias !4
  %.579.i.i = add nuw nsw i64 %.534.05559.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.579.i.i, %.139.i
  br i1 %exitcond.not.i.i, label %.539.else.endif.i.i, label %.538.endif.i.i, !prof !7

.539.else.endif.i.i:                              ; preds = %.538.endif.i.i, %0
  %.797.i.i = icmp slt i64 %.175.i, 1
  br i1 %.797.i.i, label %.864.else.endif.i.i, label %.875.preheader.lr.ph.i.i, !prof !3

.875.preheader.lr.ph.i.i:                         ; preds = %.539.else.endif.i.i
  %.912.not5560.i.i = icmp sgt i64 %.177.i, 0
  %58 = shl i64 %.177.i, 2
  br label %.875.preheader.i.i

.875.preheader.i.i:                               ; preds = %.875.if.i.i, %.875.preheader.lr.ph.i.i
  %indvar.i.i = phi i64 [ 0, %.875.preheader.lr.ph.i.i ], [ %indvar.next.i.i, %.875.if.i.i ]
  br i1 %.912.not5560.i.i, label %.875.endif.lr.ph.i.i, label %.875.if.i.i, !prof !8

.875.endif.lr.ph.i.i:                             ; preds = %.875.preheader.i.i
  %59 = mul i64 %indvar.i.i, %58
  %scevgep.i.i = getelementptr i8, ptr %.184.i, i64 %59
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep.i.i, i8 0, i64 %58, i1 false), !noalias !4
  br label %.875.if.i.i

.875.if.i.i:                                      ; preds = %.875.endif.lr.ph.i.i, %.875.preheader.i.i
  %indvar.next.i.i = add nuw nsw i64 %indvar.i.i, 1
  %exitcond5653.not.i.i = icmp eq i64 %indvar.next.i.i, %.175.i
  br i1 %exitcond5653.not.i.i, label %.864.else.endif.i.i, label %.875.preheader.i.i, !prof !7

.864.else.endif.i.i:                              ; preds = %.875.if.i.i, %.539.else.endif.i.i
  %.1122.i.i = icmp slt i64 %.253.i, 1
  br i1 %.1122.i.i, label %.1189.else.endif.i.i, label %.1188.endif.i.i, !prof !3

.1188.endif.i.i:                                  ; preds = %.864.else.endif.i.i, %.1188.endif.i.i
  %.1184.05565.i.i = phi i64 [ %.1229.i.i, %.1188.endif.i.i ], [ 0, %.864.else.endif.i.i ]
  %.1224.i.i = getelementptr i64, ptr %.259.i, i64 %.1184.05565.i.i
  store i64 16384, ptr %.1224.i.i, align 8, !noalias !4
  %.1229.i.i = add nuw nsw i64 %.1184.05565.i.i, 1
  %exitcond5654.not.i.i = icmp eq i64 %.1229.i.i, %.253.i
  br i1 %exitcond5654.not.i.i, label %.1189.else.endif.i.i, label %.1188.endif.i.i, !prof !7

.1189.else.endif.i.i:                             ; preds = %.1188.endif.i.i, %.864.else.endif.i.i
  %.1446.i.i = icmp slt i64 %.289.i, 1
  br i1 %.1446.i.i, label %B306.preheader.i.i, label %.1524.preheader.lr.ph.i.i, !prof !3

.1524.preheader.lr.ph.i.i:                        ; preds = %.1189.else.endif.i.i
  %.1561.not5566.i.i = icmp sgt i64 %.291.i, 0
  %60 = shl i64 %.291.i, 3
  br label %.1524.preheader.i.i

.1524.preheader.i.i:                              ; preds = %.1524.if.i.i, %.1524.preheader.lr.ph.i.i
  %indvar5655.i.i = phi i64 [ 0, %.1524.preheader.lr.ph.i.i ], [ %indvar.next5656.i.i, %.1524.if.i.i ]
  br i1 %.1561.not5566.i.i, label %.1524.endif.lr.ph.i.i, label %.1524.if.i.i, !prof !8

.1524.endif.lr.ph.i.i:                            ; preds = %.1524.preheader.i.i
  %61 = mul i64 %indvar5655.i.i, %60
  %scevgep5657.i.i = getelementptr i8, ptr %.298.i, i64 %61
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep5657.i.i, i8 0, i64 %60, i1 false), !noalias !4
  br label %.1524.if.i.i

B306.preheader.i.i:                               ; preds = %.1524.if.i.i, %.1189.else.endif.i.i
  %62 = getelementptr i64, ptr %.298.i, i64 %.291.i
  %.idx4861.i.i = shl i64 %.291.i, 4
  %63 = getelementptr i8, ptr %.298.i, i64 %.idx4861.i.i
  br label %B306.if.i.i

.1524.if.i.i:                                     ; preds = %.1524.endif.lr.ph.i.i, %.1524.preheader.i.i
  %indvar.next5656.i.i = add nuw nsw i64 %indvar5655.i.i, 1
  %exitcond5658.not.i.i = icmp eq i64 %indvar.next5656.i.i, %.289.i
  br i1 %exitcond5658.not.i.i, label %B306.preheader.i.i, label %.1524.preheader.i.i, !prof !7

B306.if.i.i:                                      ; preds = %B306.if.i.i, %B306.preheader.i.i
  %.1607.05571.i.i = phi i64 [ 0, %B306.preheader.i.i ], [ %.1678.i.i, %B306.if.i.i ]
  %.1678.i.i = add nuw nsw i64 %.1607.05571.i.i, 1
  %.13.i5385.i.i = tail call i64 @llvm.smin.i64(i64 %.1607.05571.i.i, i64 18)
  %.1731.i.i = lshr i64 1048576, %.13.i5385.i.i
  %.1732.i.i = sub nuw nsw i64 4194304, %.1731.i.i
  %.1785.i.i = getelementptr i64, ptr %.298.i, i64 %.1607.05571.i.i
  store i64 %.1732.i.i, ptr %.1785.i.i, align 8, !noalias !4
  %.1787.i.i = shl nsw i64 %.1607.05571.i.i, 2
  %.1840.i.i = getelementptr i64, ptr %62, i64 %.1607.05571.i.i
  store i64 %.1787.i.i, ptr %.1840.i.i, align 8, !noalias !4
  %.1894.i.i = getelementptr i64, ptr %63, i64 %.1607.05571.i.i
  store i64 2097152, ptr %.1894.i.i, align 8, !noalias !4
  %exitcond5659.not.i.i = icmp eq i64 %.1678.i.i, 64
  br i1 %exitcond5659.not.i.i, label %B442.endif.endif.endif.endif.endif.else.endif.i.i, label %B306.if.i.i

B442.endif.endif.endif.endif.endif.else.endif.i.i: ; preds = %B306.if.i.i, %B440.loopexit.i.i
  %.1924.05575.i.i = phi i64 [ %.1993.i.i, %B440.loopexit.i.i ], [ 0, %B306.if.i.i ]
  %.1993.i.i = add nuw nsw i64 %.1924.05575.i.i, 1
  %.idx.i.i = shl i64 %.1924.05575.i.i, 8
  %64 = getelementptr i8, ptr %.445.i, i64 %.idx.i.i
  %65 = getelementptr i8, ptr %64, i64 2046
  %.2107.i.i = load i16, ptr %65, align 2, !noalias !4
  %.2108.i.i = zext i16 %.2107.i.i to i32
  %.2109.i.i = shl nuw nsw i32 %.2108.i.i, 6
  %.2316.not.i.i = icmp slt i64 %.1924.05575.i.i, %.217.i
  br i1 %.2316.not.i.i, label %.2382.endif.i.i, label %B440.loopexit.i.i, !prof !9

.2382.endif.i.i:                                  ; preds = %B442.endif.endif.endif.endif.endif.else.endif.i.i, %.2382.endif.i.i
  %.2378.05573.i.i = phi i64 [ %.2423.i.i, %.2382.endif.i.i ], [ %.1924.05575.i.i, %B442.endif.endif.endif.endif.endif.else.endif.i.i ]
  %.2418.i.i = getelementptr i32, ptr %.223.i, i64 %.2378.05573.i.i
  store i32 %.2109.i.i, ptr %.2418.i.i, align 4, !noalias !4
  %.2423.i.i = add nuw nsw i64 %.2378.05573.i.i, 33
  %.2412.not.i.i = icmp slt i64 %.2423.i.i, %.217.i
  br i1 %.2412.not.i.i, label %.2382.endif.i.i, label %B440.loopexit.i.i, !prof !10

B632.else.endif.i.i:                              ; preds = %B440.loopexit.i.i
  %.2621.i.i = icmp slt i64 %.367.i, 1
  br i1 %.2621.i.i, label %.2688.else.endif.i.i, label %.2687.endif.preheader.i.i, !prof !3

.2687.endif.preheader.i.i:                        ; preds = %B632.else.endif.i.i
  %66 = shl i64 %.367.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.373.i, i8 0, i64 %66, i1 false), !noalias !4
  br label %.2688.else.endif.i.i

.2688.else.endif.i.i:                             ; preds = %.2687.endif.preheader.i.i, %B632.else.endif.i.i
  %.2921.i.i = icmp slt i64 %.331.i, 1
  br i1 %.2921.i.i, label %.2987.if.i.i, label %.2987.endif.preheader.i.i, !prof !3

.2987.endif.preheader.i.i:                        ; preds = %.2688.else.endif.i.i
  %67 = shl i64 %.331.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.337.i, i8 0, i64 %67, i1 false), !noalias !4
  br label %.2987.if.i.i

.2987.if.i.i:                                     ; preds = %.2987.endif.preheader.i.i, %.2688.else.endif.i.i
  %.3063.i.i = getelementptr i8, ptr %.337.i, i64 104
  store i64 256, ptr %.3063.i.i, align 8, !noalias !4
  %.3090.i.i = sdiv i64 %.217.i, 33
  %.3091.i.i = srem i64 %.217.i, 33
  %.3091.lobit.i.i = ashr i64 %.3091.i.i, 63
  %.3079.0.i.i = add nsw i64 %.3090.i.i, -1
  %.3112.i.i = add nsw i64 %.3079.0.i.i, %.3091.lobit.i.i
  %.3137.not.i.i = icmp eq i64 %a4, 0
  br i1 %.3137.not.i.i, label %B1058.i.i, label %B952.if.i.i

B952.if.i.i:                                      ; preds = %.2987.if.i.i, %B1040.i.i
  %value.4.05582.i.i = phi i64 [ %"$phi1040.2.2.1.i.i", %B1040.i.i ], [ 0, %.2987.if.i.i ]
  %at.5.05581.i.i = phi i64 [ %.3348.i.i, %B1040.i.i ], [ 0, %.2987.if.i.i ]
  %.3283.i.i = shl i64 %value.4.05582.i.i, 8
  %.3294.i.i = icmp slt i64 %at.5.05581.i.i, %.103.i
  br i1 %.3294.i.i, label %B986.i.i, label %B1040.i.i

B2738.if.i.i:                                     ; preds = %B3318.i.i, %B2734.i.i
  %length.12.35589.i.i = phi i64 [ %length.11.35469.i.i, %B2734.i.i ], [ %length.13.4.i.i, %B3318.i.i ]
  %match.11.35588.i.i = phi i64 [ %match.10.35468.i.i, %B2734.i.i ], [ %match.12.4.i.i, %B3318.i.i ]
  %"$phi2548.4.2.4.in.i.i" = phi ptr [ %.4878.i.i, %B2734.i.i ], [ %.4934.i.i, %B3318.i.i ]
  %exitcond5666.not.i.i = phi i1 [ false, %B2734.i.i ], [ true, %B3318.i.i ]
  %"$phi2548.4.2.4.i.i" = load i32, ptr %"$phi2548.4.2.4.in.i.i", align 4, !noalias !4
  %.4940.i.i = sext i32 %"$phi2548.4.2.4.i.i" to i64
  %.4949.i.i = icmp sgt i32 %"$phi2548.4.2.4.i.i", 0
  br i1 %.4949.i.i, label %B3050.i.i, label %B3318.i.i

B6792.if.i.i:                                     ; preds = %B6792.if.i.i, %B6706.i.i
  %.7774.05590.i.i = phi i64 [ 0, %B6706.i.i ], [ %.7843.i.i, %B6792.if.i.i ]
  %.7843.i.i = add nuw nsw i64 %.7774.05590.i.i, 1
  %.7868.i.i = shl nsw i64 %.7774.05590.i.i, 3
  %notmask4855.i.i = shl nsw i64 -256, %.7868.i.i
  %.7871.i.i = xor i64 %notmask4855.i.i, -1
  %.7873.i.i = and i64 %.7747.i.i, %.7871.i.i
  %.7874.i.i = shl i64 %.7774.05590.i.i, 33
  %.7875.i.i = or disjoint i64 %.7873.i.i, %.7874.i.i
  %68 = getelementptr i64, ptr %.373.i, i64 %.7774.05590.i.i
  store i64 %.7875.i.i, ptr %68, align 8, !noalias !4
  %exitcond5667.not.i.i = icmp eq i64 %.7843.i.i, 3
  br i1 %exitcond5667.not.i.i, label %B6798.i.i, label %B6792.if.i.i

B6840.if.i.i:                                     ; preds = %B7408.i.i, %B6798.i.i
  %.8048.05594.i.i = phi i64 [ 0, %B6798.i.i ], [ %.8117.i.i, %B7408.i.i ]
  %.8172.i.i = load i8, ptr %.8171.i.i, align 1, !noalias !4
  %.8173.i.i = zext i8 %.8172.i.i to i64
  %.8174.i.i = or disjoint i64 %.8173.i.i, 256
  %.8175.i.i = sub nuw nsw i64 8, %.8048.05594.i.i
  %.8176.i.i = lshr i64 %.8174.i.i, %.8175.i.i
  %.8184.i.i = shl i64 %.8048.05594.i.i, 3
  %.8185.i.i = or i64 %.8184.i.i, %.8183.i.i
  %.8218.i.i = mul i64 %.8176.i.i, -4417276706812531889
  %.8233.i.i = insertelement <8 x i64> poison, i64 %.8218.i.i, i64 0
  %.8234.i.i = shufflevector <8 x i64> %.8233.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.8238.i.i = load <8 x i64>, ptr %.373.i, align 8, !noalias !4
  %.8239.i.i = add <8 x i64> %.8234.i.i, %.8238.i.i
  %.8240.i.i = mul <8 x i64> %.8239.i.i, splat (i64 -7046029288634856825)
  %.8241.i.i = lshr <8 x i64> %.8240.i.i, splat (i64 29)
  %.8242.i.i = xor <8 x i64> %.8241.i.i, %.8240.i.i
  %.8243.i.i = getelementptr i64, ptr %.409.i, i64 %.8185.i.i
  store <8 x i64> %.8242.i.i, ptr %.8243.i.i, align 8, !noalias !4
  br label %B7384.if.i.i

B7384.if.i.i:                                     ; preds = %B7384.if.i.i, %B6840.if.i.i
  %.8272.05592.i.i = phi i64 [ 0, %B6840.if.i.i ], [ %.8341.i.i, %B7384.if.i.i ]
  %.8341.i.i = add nuw nsw i64 %.8272.05592.i.i, 1
  %.8367.i.i = mul i64 %.8272.05592.i.i, %.224.0.i.i
  %.8369.i.i = add nuw nsw i64 %.8272.05592.i.i, %.8185.i.i
  %.8383.i.i = icmp slt i64 %.8369.i.i, 0
  %.8384.i.i = select i1 %.8383.i.i, i64 %.403.i, i64 0
  %69 = getelementptr i64, ptr %.409.i, i64 %.8369.i.i
  %.8398.i.i = getelementptr i64, ptr %69, i64 %.8384.i.i
  %.8399.i.i = load i64, ptr %.8398.i.i, align 8, !noalias !4
  %.8402.i.i = and i64 %.8399.i.i, %.280.i.i
  %70 = getelementptr i32, ptr %.145.i, i64 %.8367.i.i
  %.8411.i.i = getelementptr i32, ptr %70, i64 %.8402.i.i
  tail call void @llvm.prefetch.p0(ptr %.8411.i.i, i32 1, i32 3, i32 1), !noalias !4
  %exitcond5668.not.i.i = icmp eq i64 %.8341.i.i, 6
  br i1 %exitcond5668.not.i.i, label %B7408.i.i, label %B7384.if.i.i

B7792.if.i.i:                                     ; preds = %B7792.if.i.i, %B7784.i.i
  %.8648.05599.i.i = phi i64 [ 0, %B7784.i.i ], [ %.8717.i.i, %B7792.if.i.i ]
  %.8717.i.i = add nuw nsw i64 %.8648.05599.i.i, 1
  %.8742.i.i = shl nsw i64 %.8648.05599.i.i, 3
  %notmask.i.i = shl nsw i64 -256, %.8742.i.i
  %.8745.i.i = xor i64 %notmask.i.i, -1
  %.8747.i.i = and i64 %.8621.i.i, %.8745.i.i
  %.8748.i.i = shl i64 %.8648.05599.i.i, 33
  %.8749.i.i = or disjoint i64 %.8747.i.i, %.8748.i.i
  %71 = getelementptr i64, ptr %.373.i, i64 %.8648.05599.i.i
  store i64 %.8749.i.i, ptr %71, align 8, !noalias !4
  %exitcond5670.not.i.i = icmp eq i64 %.8717.i.i, 3
  br i1 %exitcond5670.not.i.i, label %B7819.i.i, label %B7792.if.i.i

B26544.if.i.i:                                    ; preds = %B26544.if.i.i, %B7819.i.i
  %.8985.05601.i.i = phi i64 [ 0, %B7819.i.i ], [ %.9054.i.i, %B26544.if.i.i ]
  %.9054.i.i = add nuw nsw i64 %.8985.05601.i.i, 1
  %.9080.i.i = mul i64 %.8985.05601.i.i, %.224.0.i.i
  %72 = getelementptr i64, ptr %.409.i, i64 %.8985.05601.i.i
  %73 = getelementptr i8, ptr %72, i64 192
  %.9112.i.i = load i64, ptr %73, align 8, !noalias !4
  %.9115.i.i = and i64 %.9112.i.i, %.280.i.i
  %74 = getelementptr i32, ptr %.145.i, i64 %.9080.i.i
  %.9124.i.i = getelementptr i32, ptr %74, i64 %.9115.i.i
  tail call void @llvm.prefetch.p0(ptr %.9124.i.i, i32 1, i32 3, i32 1), !noalias !4
  %exitcond5671.not.i.i = icmp eq i64 %.9054.i.i, 6
  br i1 %exitcond5671.not.i.i, label %B26564.i.i, label %B26544.if.i.i

B26570.if.i.i:                                    ; preds = %B29214.i.i, %B26564.i.i
  %symbol.2.35618.i.i = phi i64 [ 1, %B26564.i.i ], [ %.12310.i.i, %B29214.i.i ]
  %value.9.35617.i.i = phi i64 [ %value.10.2.i.i, %B26564.i.i ], [ %value.12.4.i.i, %B29214.i.i ]
  %at.10.35616.i.i = phi i64 [ %at.11.2.i.i, %B26564.i.i ], [ %at.13.4.i.i, %B29214.i.i ]
  %low.6.35615.i.i = phi i64 [ %low.7.2.i.i, %B26564.i.i ], [ %low.9.4.i.i, %B29214.i.i ]
  %high.6.35614.i.i = phi i64 [ %high.7.2.i.i, %B26564.i.i ], [ %high.9.4.i.i, %B29214.i.i ]
  %.9200.05613.i.i = phi i64 [ 8, %B26564.i.i ], [ %.9262.i.i, %B29214.i.i ]
  %.9197.05612.i.i = phi i64 [ 7, %B26564.i.i ], [ %.9266.i.i, %B29214.i.i ]
  %.9262.i.i = add nsw i64 %.9200.05613.i.i, -1
  %.9266.i.i = add nsw i64 %.9197.05612.i.i, -1
  %75 = shl i64 %.9197.05612.i.i, 3
  %.9300.i.i = sub nuw nsw i64 %reass.sub.i, %75
  br i1 %.8599.not.i.i, label %B26762.i.i, label %B26592.i.i

B26708.if.i.i:                                    ; preds = %B26746.i.i, %B26708.if.lr.ph.i.i
  %exitcond5673.not.i.i = phi i1 [ false, %B26708.if.lr.ph.i.i ], [ true, %B26746.i.i ]
  %.9361.05606.i.i = phi i64 [ 0, %B26708.if.lr.ph.i.i ], [ 1, %B26746.i.i ]
  %.9463.i.i = or disjoint i64 %.9361.05606.i.i, %.9462.i.i
  %.9468.i.i = shl nuw nsw i64 %.9361.05606.i.i, 3
  %76 = or disjoint i64 %.9468.i.i, %.9312.i.i
  %.9469.i.i = xor i64 %76, 16
  %.9501.i.i = mul i64 %.9463.i.i, -4417276706812531889
  %.9516.i.i = insertelement <8 x i64> poison, i64 %.9501.i.i, i64 0
  %.9517.i.i = shufflevector <8 x i64> %.9516.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.9521.i.i = load <8 x i64>, ptr %.373.i, align 8, !noalias !4
  %.9522.i.i = add <8 x i64> %.9517.i.i, %.9521.i.i
  %.9523.i.i = mul <8 x i64> %.9522.i.i, splat (i64 -7046029288634856825)
  %.9524.i.i = lshr <8 x i64> %.9523.i.i, splat (i64 29)
  %.9525.i.i = xor <8 x i64> %.9524.i.i, %.9523.i.i
  %.9526.i.i = getelementptr i64, ptr %.409.i, i64 %.9469.i.i
  store <8 x i64> %.9525.i.i, ptr %.9526.i.i, align 8, !noalias !4
  br label %B26718.if.i.i

B26718.if.i.i:                                    ; preds = %B26718.if.i.i, %B26708.if.i.i
  %.9555.05603.i.i = phi i64 [ 0, %B26708.if.i.i ], [ %.9624.i.i, %B26718.if.i.i ]
  %.9624.i.i = add nuw nsw i64 %.9555.05603.i.i, 1
  %.9650.i.i = mul i64 %.9555.05603.i.i, %.224.0.i.i
  %gep.i.i = getelementptr i64, ptr %.9526.i.i, i64 %.9555.05603.i.i
  %.9682.i.i = load i64, ptr %gep.i.i, align 8, !noalias !4
  %.9685.i.i = and i64 %.9682.i.i, %.280.i.i
  %77 = getelementptr i32, ptr %.145.i, i64 %.9650.i.i
  %.9694.i.i = getelementptr i32, ptr %77, i64 %.9685.i.i
  tail call void @llvm.prefetch.p0(ptr %.9694.i.i, i32 1, i32 3, i32 1), !noalias !4
  %exitcond5672.not.i.i = icmp eq i64 %.9624.i.i, 6
  br i1 %exitcond5672.not.i.i, label %B26746.i.i, label %B26718.if.i.i

B26822.if.i.i:                                    ; preds = %B26998.i.i, %B26762.i.i
  %.9746.05608.i.i = phi i64 [ 0, %B26762.i.i ], [ %.9815.i.i, %B26998.i.i ]
  %.9815.i.i = add nuw nsw i64 %.9746.05608.i.i, 1
  %gep.i = getelementptr i64, ptr %invariant.gep.i, i64 %.9746.05608.i.i
  %.9875.i.i = load i64, ptr %gep.i, align 8, !noalias !4
  %.9878.i.i = mul i64 %.9746.05608.i.i, %.224.0.i.i
  %.9880.i.i = and i64 %.9875.i.i, %.280.i.i
  %.9882.i.i = lshr i64 %.9875.i.i, 54
  %78 = getelementptr i32, ptr %.145.i, i64 %.9878.i.i
  %.9916.i.i = getelementptr i32, ptr %78, i64 %.9880.i.i
  %.9917.i.i = load i32, ptr %.9916.i.i, align 4, !noalias !4
  %.9918.i.i = zext i32 %.9917.i.i to i64
  %.9925.i.i = and i64 %.9918.i.i, 1023
  %.9928.not.i.i = icmp eq i64 %.9925.i.i, %.9882.i.i
  br i1 %.9928.not.i.i, label %B26998.i.i, label %B26996.i.i

B28888.if.i.i:                                    ; preds = %B28888.if.i.i, %B28750.i.i
  %.11595.05610.i.i = phi i64 [ 0, %B28750.i.i ], [ %.11664.i.i, %B28888.if.i.i ]
  %.11664.i.i = add nuw nsw i64 %.11595.05610.i.i, 1
  %.11690.i.i = mul i64 %.11595.05610.i.i, %.224.0.i.i
  %gep238.i = getelementptr i64, ptr %invariant.gep.i, i64 %.11595.05610.i.i
  %.11722.i.i = load i64, ptr %gep238.i, align 8, !noalias !4
  %.11724.i.i = and i64 %.11722.i.i, %.280.i.i
  %79 = getelementptr i32, ptr %.145.i, i64 %.11690.i.i
  %.11751.i.i = getelementptr i32, ptr %79, i64 %.11724.i.i
  %.11752.i.i = load i32, ptr %.11751.i.i, align 4, !noalias !4
  %.11755.i.i = zext i32 %.11752.i.i to i64
  %.11756.i.i = lshr i64 %.11755.i.i, 10
  %.11759.i.i = and i64 %.11756.i.i, 63
  %.11794.i.i = getelementptr i16, ptr %.517.i, i64 %.11759.i.i
  %.11795.i.i = load i16, ptr %.11794.i.i, align 2, !noalias !4
  %80 = tail call i64 @llvm.umin.i64(i64 %.11759.i.i, i64 15)
  %.11763.i.i = lshr i64 %.11755.i.i, 16
  %.11765.i.i = sub nsw i64 %"$phi6798.2.2.4.i.i", %.11763.i.i
  %.11796.i.i = zext i16 %.11795.i.i to i64
  %.11797.i.i = mul nsw i64 %.11765.i.i, %.11796.i.i
  %.117994850.i.i = and i64 %.11755.i.i, 4294901760
  %.117984851.i.i = add nsw i64 %.11797.i.i, %.117994850.i.i
  %.11829.i.i = and i64 %.117984851.i.i, 4294901760
  %81 = shl nuw nsw i64 %80, 10
  %.11830.i.i = add nuw nsw i64 %81, 1024
  %.11831.i.i = or disjoint i64 %.11829.i.i, %.11830.i.i
  %.11835.i.i = and i64 %.11755.i.i, 1023
  %.11836.i.i = or disjoint i64 %.11831.i.i, %.11835.i.i
  %.11863.i.i = trunc nuw i64 %.11836.i.i to i32
  store i32 %.11863.i.i, ptr %.11751.i.i, align 4, !noalias !4
  %exitcond5675.not.i.i = icmp eq i64 %.11664.i.i, 6
  br i1 %exitcond5675.not.i.i, label %B28975.i.i, label %B28888.if.i.i

_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx.exit: ; preds = %B4212.i.i, %B5352.i.i, %B4648.i.i, %B28087.i.i, %B28600.i.i, %B29558.i.i, %B29604.i.i, %B29684.i.i
  %at.14.05519.sink.i.i = phi i64 [ -1, %B28600.i.i ], [ -1, %B29604.i.i ], [ -1, %B28087.i.i ], [ %.12892.i.i, %B29684.i.i ], [ -1, %B4648.i.i ], [ %at.6.0.lcssa.i.i, %B29558.i.i ], [ -1, %B5352.i.i ], [ -1, %B4212.i.i ]
  %slow.2.0.lcssa.sink.i.i = phi i64 [ %slow.5.3.i.i, %B28600.i.i ], [ %slow.2.0.lcssa.i.i, %B29604.i.i ], [ %slow.5.3.i.i, %B28087.i.i ], [ %slow.2.0.lcssa.i.i, %B29684.i.i ], [ %slow.2.05633.i.i, %B4648.i.i ], [ %slow.2.0.lcssa.i.i, %B29558.i.i ], [ %.6958.i.i, %B5352.i.i ], [ %slow.2.05633.i.i, %B4212.i.i ]
  %.36.i = inttoptr i64 %.33.i to ptr
  store i64 %at.14.05519.sink.i.i, ptr %.36.i, align 8, !noalias !0
  %.702.i = getelementptr i8, ptr %.36.i, i64 8
  store i64 %slow.2.0.lcssa.sink.i.i, ptr %.702.i, align 8, !noalias !0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v16i64(<16 x i64>) #4

attributes #0 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v725B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN14sparse_kernels6mixing3mixB4v726B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx: %retptr"}
!6 = distinct !{!6, !"_ZN14sparse_kernels6mixing3mixB4v726B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi2E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx"}
!7 = !{!"branch_weights", i32 127, i32 12545}
!8 = !{!"branch_weights", i32 127, i32 1}
!9 = !{!"branch_weights", i32 99, i32 1}
!10 = !{!"branch_weights", i32 12545, i32 127}
